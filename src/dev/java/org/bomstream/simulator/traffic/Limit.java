package org.bomstream.simulator.traffic;

import java.util.Locale;

/** What a quota is of. */
public enum Limit {
  SECOND,
  MINUTE,
  DAY,
  PARTS;

  /** Such as {@code minute}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
