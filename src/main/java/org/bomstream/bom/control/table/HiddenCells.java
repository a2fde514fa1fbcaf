package org.bomstream.bom.control.table;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.problem.Fault;

/** Rows and columns of a sheet that a person does not see, counted while it is read. */
public final class HiddenCells {
  /** Of columns, in a message; what else is hidden is only counted. */
  private static final int NAMED = 10;

  private static final int LETTERS = 26;

  private final BitSet columns = new BitSet();
  private final Map<Integer, String> titles = new TreeMap<>();
  private int rows;

  /** The sheet is read from its beginning. */
  public void restart() {
    columns.clear();
    titles.clear();
    rows = 0;
  }

  public void row() {
    rows++;
  }

  /**
   * @param first counted from 0
   * @param last inclusive
   */
  public void columns(int first, int last) {
    columns.set(Math.clamp(first, 0, RowCells.MOST), Math.clamp(last + 1L, 0, RowCells.MOST));
  }

  /**
   * Whether a cell is in a hidden column.
   *
   * @param text of the cell: the first of a column is likely its title
   */
  public boolean isHidden(int column, String text) {
    boolean isHidden = columns.get(column);
    if (isHidden && titles.size() < NAMED && !text.isBlank()) {
      titles.putIfAbsent(column, CellText.shortened(text.strip()));
    }
    return isHidden;
  }

  /** Says what was left out; empty where nothing was. */
  public Optional<Fault> warning() {
    if (rows == 0 && columns.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Fault.inFile(
            "hidden_cells",
            "Hidden rows (%d) and columns (%d%s) were not read."
                .formatted(rows, columns.cardinality(), titles.isEmpty() ? "" : ": " + names())));
  }

  /** For a refusal of what can be seen; blank where nothing is hidden that has text. */
  public String hint() {
    return titles.isEmpty() ? "" : " Hidden columns are not read: %s.".formatted(names());
  }

  /** {@code D (MPN)}. */
  private String names() {
    return titles.entrySet().stream()
        .map(title -> "%s (%s)".formatted(letters(title.getKey()), title.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }
}
