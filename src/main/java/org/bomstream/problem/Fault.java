package org.bomstream.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request or a file, and where.
 *
 * @param pointer a JSON pointer into the request's body; null for a file
 * @param row the row in the file, counted from 1; null where it is not about a row
 * @param column the column's header, or its letter where it has none; null where it is not about
 *     one
 * @param code a stable word for programs
 * @param detail a sentence for people
 */
public record Fault(
    @Nullable String pointer,
    @Nullable Integer row,
    @Nullable String column,
    String code,
    String detail) {

  /** A fault of a file as a whole. */
  public static Fault inFile(String code, String detail) {
    return new Fault(null, null, null, code, detail);
  }

  public Fault atRow(int number) {
    return new Fault(pointer, number, column, code, detail);
  }

  /** The same in a column; where the file has no such column, in the row. */
  public Fault atColumn(@Nullable String title) {
    return new Fault(pointer, row, title, code, detail);
  }
}
