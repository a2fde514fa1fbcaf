package org.bomstream.part.source.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in the manner of some country: {@code $1,234.56}, {@code 1.234,56 €}, {@code 1 234,56
 * zł}, {@code CHF 1'234.50}.
 */
public final class LocalNumber {
  private static final int LONGEST = 40;

  /** A sign or word of money, a number, a sign or word of money. */
  private static final Pattern FORM =
      Pattern.compile("([\\p{L}\\p{Sc}.]{0,5})(\\d[\\d.,]{0,25})([\\p{L}\\p{Sc}.]{0,5})");

  /** What may stand between digits, and is neither full stop nor comma. */
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f\\u2009'’]+");

  private static final Pattern COUNT =
      Pattern.compile("\\d{1,3}(?:([.,])\\d{3}(?:\\1\\d{3}){0,3})?|\\d{1,12}");

  private static final Pattern ONE_OF_EACH = Pattern.compile(".*(?:\\..*,|,.*\\.).*");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

  private LocalNumber() {}

  /**
   * A price, whichever sign is before or after it. Where full stop or comma could stand for either,
   * as in {@code 1,234}, what is before the number says it: with a sign there, the comma parts
   * thousands, as English writes; with a sign behind, the full stop does, as most of Europe writes.
   *
   * @return empty for what is no number
   */
  public static Optional<BigDecimal> decimal(String text) {
    String plain = BLANKS.matcher(text).replaceAll("");
    Matcher form = FORM.matcher(plain);
    if (plain.length() > LONGEST || !form.matches()) {
      return Optional.empty();
    }
    boolean european = !form.group(3).isEmpty() && form.group(1).isEmpty();
    return number(form.group(2), european);
  }

  private static Optional<BigDecimal> number(String digits, boolean european) {
    char point = point(digits, european);
    String whole = digits.replace(point == '.' ? "," : ".", "");
    try {
      return Optional.of(new BigDecimal(whole.replace(',', '.')));
    } catch (NumberFormatException severalPoints) {
      return Optional.empty();
    }
  }

  /** The sign that parts whole numbers from fractions. */
  private static char point(String digits, boolean european) {
    int comma = digits.lastIndexOf(',');
    int stop = digits.lastIndexOf('.');
    if (ONE_OF_EACH.matcher(digits).matches()) {
      return comma > stop ? ',' : '.';
    }
    if (digits.indexOf(',') != comma || digits.indexOf('.') != stop) {
      return comma >= 0 ? '.' : ',';
    }
    if (THOUSANDS.matcher(digits).matches()) {
      return european ? ',' : '.';
    }
    return comma >= 0 ? ',' : '.';
  }

  /**
   * A number of pieces: {@code 1,500}, {@code 1.500}, {@code 1 500}.
   *
   * @return empty for words and fractions
   */
  public static Optional<Long> count(String text) {
    String plain = BLANKS.matcher(text.strip()).replaceAll("");
    return plain.length() <= LONGEST && COUNT.matcher(plain).matches()
        ? Optional.of(Long.valueOf(plain.replaceAll("[.,]", "")))
        : Optional.empty();
  }
}
