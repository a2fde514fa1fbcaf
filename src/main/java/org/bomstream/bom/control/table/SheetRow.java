package org.bomstream.bom.control.table;

import java.util.List;
import org.bomstream.bom.control.cell.CellText;

/**
 * A row as it stands in a file, as opposed to the line that it becomes ({@link ReadLine}).
 *
 * @param number in the file, counted from 1; of a row of several text lines the first
 * @param cells clean (see {@link CellText}); those that are missing at the end are blank
 */
public record SheetRow(int number, List<String> cells, CellMarks marks) {
  /** What a cell of a spreadsheet can hold. */
  public static final int MAX_CELL_LENGTH = 32_767;

  /** One of which nothing else is to be seen. */
  public SheetRow(int number, List<String> cells) {
    this(number, cells, CellMarks.NONE);
  }

  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  public boolean isBlank() {
    return cells.isEmpty();
  }

  /** By hand: every row comes here. */
  public int filled() {
    int filled = 0;
    for (String cell : cells) {
      filled += cell.isEmpty() ? 0 : 1;
    }
    return filled;
  }
}
