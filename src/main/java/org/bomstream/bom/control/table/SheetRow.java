package org.bomstream.bom.control.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A row as it stands in a file, as opposed to the line that it becomes ({@link BomTable.Line}).
 *
 * @param number in the file, counted from 1; of a row of several text lines the first
 * @param cells clean (see {@link CellText}); those that are missing at the end are blank
 */
public record SheetRow(int number, List<String> cells) {
  /** More columns than this with text in them are no BOM, and would only cost memory. */
  public static final int MAX_COLUMNS = 1_000;

  /** What a cell of a spreadsheet can hold. */
  public static final int MAX_CELL_LENGTH = 32_767;

  /**
   * @throws org.bomstream.problem.Problem 422 when the row is wider than {@link #MAX_COLUMNS} or a
   *     cell longer than {@link #MAX_CELL_LENGTH}
   */
  public static SheetRow of(int number, List<String> texts) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      put(cells, i, texts.get(i), number);
    }
    return new SheetRow(number, cells);
  }

  /** Sets the cell at {@code index}; those in between are blank. */
  public static void put(List<String> cells, int index, String text, int number) {
    String clean = CellText.clean(text);
    if (clean.isEmpty()) {
      return;
    }
    if (index >= MAX_COLUMNS) {
      throw ImportRefusal.tooManyColumns(number, MAX_COLUMNS);
    }
    if (clean.length() > MAX_CELL_LENGTH) {
      throw ImportRefusal.cellTooLong(number, MAX_CELL_LENGTH);
    }
    while (cells.size() <= index) {
      cells.add("");
    }
    cells.set(index, clean);
  }

  public String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  public boolean isBlank() {
    return cells.isEmpty();
  }

  long filled() {
    return cells.stream().filter(cell -> !cell.isEmpty()).count();
  }
}
