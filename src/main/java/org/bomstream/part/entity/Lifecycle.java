package org.bomstream.part.entity;

import java.util.Locale;

/** Whether a manufacturer still makes a part. */
public enum Lifecycle {
  ACTIVE,
  NOT_RECOMMENDED,
  LAST_TIME_BUY,
  OBSOLETE,
  UNKNOWN;

  /** The word on the wire, for example {@code not_recommended}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
