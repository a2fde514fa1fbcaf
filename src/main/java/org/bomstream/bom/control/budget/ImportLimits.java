package org.bomstream.bom.control.budget;

import java.time.Duration;

/**
 * How much one import may take, as opposed to what it has taken ({@link ImportBudget}).
 *
 * @param elements of XML, rows and cells, however often they are read
 * @param unpackedBytes of all parts of a workbook together
 * @param heapBytes kept at once
 * @param time from its first byte to its last line
 */
public record ImportLimits(long elements, long unpackedBytes, long heapBytes, Duration time) {
  /** Several times what the largest file has that is taken otherwise. */
  private static final long MOST_ELEMENTS = 10_000_000;

  /** Workbooks pack to a tenth or less; a bomb to a thousandth. */
  private static final int UNPACKED = 5;

  public static ImportLimits of(long fileBytes, long heapBytes, Duration time) {
    return new ImportLimits(MOST_ELEMENTS, UNPACKED * fileBytes, heapBytes, time);
  }
}
