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

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:x\\s*)?(\\d[\\d .,'’\\u202F]{0,30})"
              + "\\s*(?:pcs?|pieces?|stk|stück|st|ea|each|units?|x|m|mm|cm)?\\.?");

  private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}([.,])\\d{3}(\\1\\d{3})+");
  private static final Pattern COMMA_THOUSANDS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");

  private Quantity() {}

  /**
   * {@code 2}, {@code 2.0}, {@code 2,5}, {@code 1 000}, {@code 1,000.5}, {@code 10 pcs}.
   *
   * @return in its shortest form; empty when it is no number from 0 to a billion
   */
  public static Optional<BigDecimal> parse(String cell) {
    Matcher number = NUMBER.matcher(cell);
    return cell.length() <= LONGEST && number.matches()
        ? decimal(number.group(1).replaceAll("[ '’\\u202F]", ""))
            .filter(quantity -> quantity.compareTo(MOST) <= 0)
        : Optional.empty();
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
