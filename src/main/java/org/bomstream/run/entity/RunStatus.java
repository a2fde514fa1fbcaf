package org.bomstream.run.entity;

import java.util.Locale;

/** Where a run stands. */
public enum RunStatus {
  /** Waits for a node. */
  QUEUED,
  /** A node has it. */
  ENRICHING,
  /** Waits for a source's quota or for the database, and goes on by itself. */
  WAITING,
  /** A person has paused it. */
  PAUSED,
  COMPLETED,
  FAILED,
  CANCELLED;

  /** The word on the wire, for example {@code enriching}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
