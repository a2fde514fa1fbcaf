package org.bomstream.problem;

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
public record Fault(String pointer, Integer row, String column, String code, String detail) {

  /** A fault in a file. */
  public static Fault inFile(Integer row, String column, String code, String detail) {
    return new Fault(null, row, column, code, detail);
  }
}
