package org.bomstream.part.entity;

import java.util.List;
import java.util.Locale;

/** What sources say of a part in a word or a sentence, and which of several values holds. */
public enum Fact {
  DESCRIPTION,
  CATEGORY,
  PACKAGE,
  DATASHEET_URL,
  IMAGE_URL,
  LIFECYCLE("obsolete", "last_time_buy", "not_recommended", "active"),
  LAST_BUY_DATE,
  ROHS("not_compliant", "exempt", "compliant"),
  REACH("svhc", "compliant"),
  MSL("6", "5A", "5", "4", "3", "2A", "2", "1"),
  ECCN,
  HTS,
  COUNTRY_OF_ORIGIN;

  /** The most pessimistic first; none where the first of the sources holds. */
  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> worstFirst;

  Fact(String... worstFirst) {
    this.worstFirst = List.of(worstFirst);
  }

  /** Whether the most pessimistic value holds, as opposed to that of the source trusted most. */
  boolean isOrdered() {
    return !worstFirst.isEmpty();
  }

  /** The lower, the worse; values without a place are the best. */
  int rank(String value) {
    int place = worstFirst.indexOf(value);
    return place < 0 ? worstFirst.size() : place;
  }

  /** Whether two values that differ contradict each other, as two descriptions do not. */
  boolean isComparable() {
    return switch (this) {
      case DESCRIPTION, CATEGORY, PACKAGE, DATASHEET_URL, IMAGE_URL, HTS -> false;
      default -> true;
    };
  }

  /** The word on the wire, for example {@code datasheet_url}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
