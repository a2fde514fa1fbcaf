package org.bomstream.part.source.catalogue.file.detail;

import java.time.Instant;

/** Reads all that a row says in lists. */
public final class DetailsReading {

  private DetailsReading() {}

  /**
   * Reads them, as far as they say something; what cannot be read is left out.
   *
   * @param at when the file's content was taken
   */
  public static RowDetails of(RowFields row, Instant at) {
    return new RowDetails(
        ParameterReading.of(row), OfferReading.of(row, at), AlternateReading.of(row));
  }

  /** Whether a column of that plain name holds a supplier's order codes. */
  public static boolean isOrderCode(String plain) {
    return OrderCodeReading.isColumn(plain);
  }
}
