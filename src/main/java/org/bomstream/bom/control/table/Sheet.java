package org.bomstream.bom.control.table;

import java.io.IOException;
import java.util.stream.Stream;

/** Rows that may hold a BOM's table: a text file, or one sheet of a workbook. */
public interface Sheet {

  /** What to call it in a message, for example {@code sheet "BOM"}. */
  String name();

  /**
   * The rows that are not blank, read anew at each call; to be closed.
   *
   * @throws org.bomstream.problem.Problem 422, also while the stream is read
   */
  Stream<SheetRow> rows() throws IOException;
}
