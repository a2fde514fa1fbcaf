package org.bomstream.bom.control.table;

import java.util.BitSet;
import java.util.Optional;
import org.bomstream.problem.Fault;

/** Rows and columns of a sheet that a person does not see, counted while it is read. */
public final class HiddenCells {
  private final BitSet columns = new BitSet();
  private int rows;

  /** The sheet is read from its beginning. */
  public void restart() {
    columns.clear();
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

  public boolean isHidden(int column) {
    return columns.get(column);
  }

  /** Says what was left out; empty where nothing was. */
  public Optional<Fault> warning() {
    if (rows == 0 && columns.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Fault.inFile(
            "hidden_cells",
            "Hidden rows (%d) and columns (%d) were not read."
                .formatted(rows, columns.cardinality())));
  }
}
