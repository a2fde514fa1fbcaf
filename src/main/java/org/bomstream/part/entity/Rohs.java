package org.bomstream.part.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a part complies with the directive on the restriction of hazardous substances. */
public enum Rohs {
  COMPLIANT,
  EXEMPT,
  NOT_COMPLIANT,
  UNKNOWN;

  /**
   * Reads what catalogues and suppliers write, for example {@code RoHS3 Compliant}.
   *
   * @param words may be null
   * @return {@code UNKNOWN} for words that say nothing of it
   */
  public static Rohs of(@Nullable String words) {
    String plain = words == null ? "" : words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
    return switch (plain.strip()) {
      case String s when s.contains("exempt") -> EXEMPT;
      case String s when s.contains("non compliant") || s.contains("not compliant") ->
          NOT_COMPLIANT;
      case "no", "false", "non rohs", "not rohs", "noncompliant" -> NOT_COMPLIANT;
      case String s when s.endsWith("compliant") && !s.contains("not ") -> COMPLIANT;
      case "yes", "true", "rohs" -> COMPLIANT;
      default -> UNKNOWN;
    };
  }

  /** The word on the wire, for example {@code not_compliant}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
