package org.bomstream.bom.entity;

import java.util.Locale;

/** What became of a line item. */
public enum LineStatus {
  /** No run has reached it, or it was put off, or changed since. */
  PENDING,
  ENRICHED,
  FAILED;

  /** The word on the wire, for example {@code enriched}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
