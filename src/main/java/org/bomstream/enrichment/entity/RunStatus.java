package org.bomstream.enrichment.entity;

import java.util.Locale;

/** Where a run stands. */
public enum RunStatus {
  /** Waits for a node. */
  QUEUED,
  /** A node has it. */
  ENRICHING,
  COMPLETED,
  FAILED;

  /** The word on the wire, for example {@code enriching}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
