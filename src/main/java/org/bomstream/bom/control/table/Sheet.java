package org.bomstream.bom.control.table;

import java.io.IOException;
import java.util.stream.Stream;

/** Rows that may hold a BOM's table: a text file, or one sheet of a workbook. */
public interface Sheet {

  /** What to call it in a message, for example {@code sheet "BOM"}. */
  String name();

  /** As a mapping names it; empty for a text file. */
  default String title() {
    return "";
  }

  /** What of it cannot be seen, once it was read. */
  default HiddenCells hidden() {
    return new HiddenCells();
  }

  /**
   * The rows that are not blank, read anew at each call; to be closed.
   *
   * @throws org.bomstream.problem.Problem 422, also while the stream is read
   */
  Stream<SheetRow> rows() throws IOException;

  /**
   * The same, and of each row what else is to be seen of it, where that has to be looked for.
   *
   * @throws org.bomstream.problem.Problem as {@link #rows}
   */
  default Stream<SheetRow> markedRows() throws IOException {
    return rows();
  }
}
