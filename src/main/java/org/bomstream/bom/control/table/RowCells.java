package org.bomstream.bom.control.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bomstream.bom.control.cell.CellText;

/** A row's cells while they are read, within what a row may hold. */
public final class RowCells {
  /** More columns than this with text in them are no BOM, and would only cost memory. */
  public static final int MOST = 1_000;

  /** Of all cells together; one may be a thirtieth of it. */
  public static final int MOST_CHARACTERS = 1_000_000;

  private final int number;
  private final List<String> cells = new ArrayList<>();
  private final Set<Integer> struck = new HashSet<>();
  private final Set<Integer> cut = new HashSet<>();
  private final Map<Integer, String> merged = new HashMap<>();
  private int characters;

  /**
   * @param number of the row, counted from 1
   */
  public RowCells(int number) {
    this.number = number;
  }

  /**
   * Sets the cell at {@code index}; those in between are blank. Of a {@link StruckText}, what is
   * not struck out; where all is, the cell is struck.
   *
   * @throws org.bomstream.problem.Problem 422 when the row is wider than {@link #MOST} or longer
   *     than {@link #MOST_CHARACTERS}, or the cell longer than {@link SheetRow#MAX_CELL_LENGTH}
   */
  public void put(int index, String text) {
    String clean = CellText.clean(text);
    if (StruckText.isIn(clean)) {
      putStruck(index, clean);
    } else if (!clean.isEmpty()) {
      check(index, clean);
      while (cells.size() <= index) {
        cells.add("");
      }
      cells.set(index, clean);
    }
  }

  private void putStruck(int index, String text) {
    String left = StruckText.left(text);
    if (left.isEmpty()) {
      put(index, StruckText.whole(text));
      strike(index);
    } else {
      put(index, left);
      cut.add(index);
    }
  }

  private void check(int index, String text) {
    if (index >= MOST) {
      throw ImportRefusal.tooManyColumns(number, MOST);
    }
    if (text.length() > SheetRow.MAX_CELL_LENGTH) {
      throw ImportRefusal.cellTooLong(number, SheetRow.MAX_CELL_LENGTH);
    }
    characters += text.length();
    if (characters > MOST_CHARACTERS) {
      throw ImportRefusal.rowTooLong(number, MOST_CHARACTERS);
    }
  }

  /** The cell is struck out; of a blank one that says nothing. */
  public void strike(int index) {
    if (!text(index).isEmpty()) {
      struck.add(index);
    }
  }

  /** A blank cell shows what stands above it. */
  void show(int index, String text) {
    if (text(index).isEmpty() && !text.isEmpty()) {
      merged.put(index, text);
    }
  }

  String text(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }

  public SheetRow row() {
    boolean isPlain = struck.isEmpty() && cut.isEmpty() && merged.isEmpty();
    return new SheetRow(
        number, cells, isPlain ? CellMarks.NONE : new CellMarks(struck, cut, merged));
  }
}
