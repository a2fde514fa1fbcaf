package org.bomstream.bom.control.reading;

/**
 * A row, column or sheet that became no line, and was not blank.
 *
 * @param row in the file, counted from 1
 * @param why in a few words, for example {@code a total}
 */
public record LeftOut(int row, String why) {
  /** Kept of one file; the others are only counted. */
  public static final int MOST = 1_000;
}
