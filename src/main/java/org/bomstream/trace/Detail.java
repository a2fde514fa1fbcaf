package org.bomstream.trace;

import java.util.Locale;

/** What steps tell of themselves. */
public enum Detail {
  RUN_ID,
  BOM_ID,
  BATCH,
  LINES,
  SOURCE,
  NUMBERS,
  OUTCOME,
  EVENT_TYPE,
  SEQUENCE;

  /** What all of these begin with in a trace. */
  static final String OURS = "bomstream.";

  /** Its name in a trace: {@code bomstream.run_id}. */
  public String key() {
    return OURS + name().toLowerCase(Locale.ROOT);
  }
}
