package org.bomstream.part.source.numbers.grammar;

import org.bomstream.part.entity.Parameter;

/**
 * Writes values as a person does: with the prefix that leaves one to three digits before the point.
 */
public final class Prefixed {
  private static final String PREFIXES = "fpnµm kMG";
  private static final int NONE = PREFIXES.indexOf(' ');
  private static final int MICRO = PREFIXES.indexOf('µ');
  private static final int STEP = 3;

  private Prefixed() {}

  /** A parameter with its value and its text. */
  public static Parameter parameter(String name, Quantity value, String unit) {
    return new Parameter(name, value.value(), unit, text(value, unit));
  }

  /** For example {@code 4.7 kΩ}; farads above a thousand µF stay µF, as on every label. */
  public static String text(Quantity value, String unit) {
    String digits = Long.toString(value.digits());
    int power = value.exponent() + digits.length() - 1;
    int prefix = value.isZero() ? NONE : NONE + Math.floorDiv(power, STEP);
    if (unit.equals("F")) {
      prefix = Math.min(prefix, MICRO);
    }
    var text = new StringBuilder(USUAL);
    append(text, digits, value.exponent() - (prefix - NONE) * STEP);
    text.append(' ');
    if (prefix != NONE) {
      text.append(PREFIXES.charAt(prefix));
    }
    return text.append(unit).toString();
  }

  private static final int USUAL = 16;

  private static void append(StringBuilder text, String digits, int exponent) {
    text.append(digits);
    for (int i = 0; i < exponent; i++) {
      text.append('0');
    }
    if (exponent < 0) {
      int point = digits.length() + exponent;
      text.insert(point, '.');
    }
  }
}
