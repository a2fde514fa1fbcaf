package org.bomstream.bom.control.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many of a part a board needs, as people write it. */
public final class Quantity {
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

  /** Digits kept after the point, of a part that is used by length or weight. */
  private static final int DECIMALS = 6;

  /** Longer ones are no numbers, and slow to look through. */
  private static final int LONGEST = 40;

  /** Digits of a number that is far below the most. */
  private static final int MOST_PLAIN = 8;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:x\\s*)?(\\d[\\d .,'’\\u202F]{0,30})"
              + "\\s*(?:pcs?|pieces?|stk|stück|st|ea|each|units?|x|m|mm|cm|pz|szt|buc|kpl|шт|个|個|只|pçs?|uds?|nos?)?\\.?"
              + "(?:\\s*(?:/|per|pro|je|par|por)\\s*(?:board|pcb|unit|assy|platine|lp|carte))?");

  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([.,])\\d{3}(\\1\\d{3})+");
  private static final Pattern COMMA_THOUSANDS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

  private static final Pattern POINT_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("\\d{1,7},\\d{1,2}|0,\\d{3}|\\d{1,3}(\\.\\d{3})+,\\d{1,6}");

  private Quantity() {}

  /**
   * {@code 2}, {@code 2.0}, {@code 2,5}, {@code 1 000}, {@code 1,000.5}, {@code 10 pcs}.
   *
   * @return in its shortest form; empty when it is no number from 0 to a billion
   */
  public static Optional<BigDecimal> parse(String cell) {
    if (isPlain(cell)) {
      return Optional.of(BigDecimal.valueOf(Long.parseLong(cell)));
    }
    Matcher number = NUMBER.matcher(cell);
    return cell.length() <= LONGEST && number.matches()
        ? decimal(number.group(1).replaceAll("[ '’\\u202F]", ""))
            .filter(quantity -> quantity.compareTo(MOST) <= 0)
        : Optional.empty();
  }

  /**
   * The same where one column tells what its marks mean.
   *
   * @param hasDecimalComma other cells have a comma before decimals, so that a point parts
   *     thousands
   * @param designators of the line; 0 where it has none
   */
  public static Optional<BigDecimal> parse(String cell, boolean hasDecimalComma, int designators) {
    if (isAmbiguous(cell)) {
      String digits = cell.replace(".", "");
      if (hasDecimalComma || digits.equals(String.valueOf(designators))) {
        return parse(digits);
      }
    }
    if (isCommaAmbiguous(cell)) {
      Optional<BigDecimal> small = decimal(cell.replace(',', '.'));
      if (hasDecimalComma
          || small.filter(n -> n.compareTo(BigDecimal.valueOf(designators)) == 0).isPresent()) {
        return small;
      }
    }
    return parse(cell);
  }

  /** Some of each of several; empty where nobody needs so many. */
  public static Optional<BigDecimal> times(BigDecimal some, BigDecimal each) {
    return decimal(some.multiply(each).toPlainString())
        .filter(quantity -> quantity.compareTo(MOST) <= 0);
  }

  /** {@code 1,000}: a thousand, or one. */
  public static boolean isCommaAmbiguous(String cell) {
    return cell.indexOf(',') > 0 && COMMA_THOUSANDS.matcher(cell).matches();
  }

  /** {@code 0,5} and {@code 3,0}: no thousands are parted so. */
  public static boolean hasDecimalComma(String cell) {
    return DECIMAL_COMMA.matcher(cell).matches();
  }

  /** {@code 1.000}: one, or a thousand. */
  public static boolean isAmbiguous(String cell) {
    return cell.indexOf('.') > 0 && POINT_THOUSANDS.matcher(cell).matches();
  }

  /** As nearly all are. */
  private static boolean isPlain(String cell) {
    if (cell.isEmpty() || cell.length() > MOST_PLAIN) {
      return false;
    }
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static Optional<BigDecimal> decimal(String digits) {
    String plain = withPoint(digits);
    if (!plain.matches("\\d+(\\.\\d*)?")) {
      return Optional.empty();
    }
    BigDecimal exact = new BigDecimal(plain).setScale(DECIMALS, RoundingMode.HALF_UP);
    BigDecimal shortest = exact.stripTrailingZeros();
    return Optional.of(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
  }

  /** The last mark is the decimal one, unless it can only part thousands. */
  private static String withPoint(String digits) {
    if (THOUSANDS.matcher(digits).matches() || COMMA_THOUSANDS.matcher(digits).matches()) {
      return digits.replaceAll("[.,]", "");
    }
    int last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    return last < 0
        ? digits
        : digits.substring(0, last).replace(digits.charAt(last) == '.' ? "," : ".", "")
            + '.'
            + digits.substring(last + 1);
  }
}
