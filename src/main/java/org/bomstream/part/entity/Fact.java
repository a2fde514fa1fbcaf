package org.bomstream.part.entity;

import java.util.Locale;

/** What sources say of a part in one word or sentence, and what holds where they disagree. */
public enum Fact {
  DESCRIPTION(Rule.FIRST, false),
  CATEGORY(Rule.FIRST, false),
  PACKAGE(Rule.FIRST, false),
  DATASHEET_URL(Rule.FIRST, false),
  IMAGE_URL(Rule.FIRST, false),
  LIFECYCLE(Rule.WORST, true),
  LAST_BUY_DATE(Rule.WORST, true),
  ROHS(Rule.WORST, true),
  REACH(Rule.WORST, true),
  MSL(Rule.WORST, true),
  ECCN(Rule.FIRST, true),
  HTS(Rule.FIRST, false),
  COUNTRY_OF_ORIGIN(Rule.FIRST, true);

  /** Which of several values is taken. */
  enum Rule {
    /** The first in the sources' order. */
    FIRST,
    /** The most pessimistic; of those without an order the first. */
    WORST
  }

  private final Rule rule;
  private final boolean comparable;

  Fact(Rule rule, boolean comparable) {
    this.rule = rule;
    this.comparable = comparable;
  }

  Rule rule() {
    return rule;
  }

  /** Whether two values that differ contradict each other, as opposed to two descriptions. */
  public boolean isComparable() {
    return comparable;
  }

  /** The word on the wire, for example {@code datasheet_url}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
