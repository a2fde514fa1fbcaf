package org.bomstream.part.entity;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One property of a part that can be compared between parts, as opposed to its description, which a
 * person reads.
 *
 * @param name in lower case with underscores, for example {@code resistance}
 * @param value in the unit, without a prefix: 4.7 kΩ is 4700; null where it is no number
 * @param unit for example {@code Ω}, {@code F}, {@code %}; null where it has none
 * @param text as a person writes it: {@code 4.7 kΩ}, {@code X7R}
 */
public record Parameter(
    String name, @Nullable BigDecimal value, @Nullable String unit, String text) {

  /** A property that is a word, for example a dielectric. */
  public static Parameter ofText(String name, String text) {
    return new Parameter(name, null, null, text);
  }

  /**
   * Whether two sources say the same of a part: the same number, or the same word; nothing is known
   * where units differ.
   */
  boolean isEqualTo(Parameter other) {
    if (value == null || other.value == null) {
      boolean words = value == null && other.value == null;
      return !words || text.equalsIgnoreCase(other.text);
    }
    return !Objects.equals(unit, other.unit) || value.compareTo(other.value) == 0;
  }
}
