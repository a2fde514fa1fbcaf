package org.bomstream.bom.control.file;

import java.util.List;

/**
 * What a workbook keeps once for all of its cells.
 *
 * @param strings texts that cells refer to by number
 */
record CellTexts(List<String> strings, CellFormats formats) {}
