package org.bomstream.part.entity;

import java.util.Locale;

/** Whether a part complies with the directive on the restriction of hazardous substances. */
public enum Rohs {
  COMPLIANT,
  EXEMPT,
  NOT_COMPLIANT,
  UNKNOWN;

  /** The word on the wire, for example {@code not_compliant}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
