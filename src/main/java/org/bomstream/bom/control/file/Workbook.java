package org.bomstream.bom.control.file;

import java.util.List;
import org.bomstream.bom.control.table.Sheet;

/**
 * An XLSX workbook, read as it stands: a formula's value is the one that was saved. We read it by
 * ourselves since the libraries allocate whatever a cell's address asks for, and expand formulas,
 * so that a file of a few kilobytes can take a server's memory.
 *
 * @param sheets those that can be seen, in order
 * @param hidden the names of the others
 */
public record Workbook(List<? extends Sheet> sheets, List<String> hidden) {}
