package org.bomstream.bom.control.file.old;

import java.util.List;
import org.bomstream.bom.control.table.Sheet;

/**
 * An old Excel workbook: POI hands over its records one by one, so that the budget sees each of
 * them, and only cells with something in them stay on the heap.
 *
 * @param sheets those that can be seen, in order
 * @param hidden the names of the others
 */
public record OldWorkbook(List<? extends Sheet> sheets, List<String> hidden) {}
