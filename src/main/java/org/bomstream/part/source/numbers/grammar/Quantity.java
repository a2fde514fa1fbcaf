package org.bomstream.part.source.numbers.grammar;

import java.math.BigDecimal;

/**
 * A value as digits and a power of ten, as opposed to its unit and prefix: 4.7 k is 47 · 10².
 *
 * @param digits without zeros at the end; 0 for zero
 * @param exponent 0 for zero
 */
public record Quantity(long digits, int exponent) implements Comparable<Quantity> {
  private static final int TEN = 10;

  /** So many digits fit into a long. */
  private static final int MOST_DIGITS = 18;

  private static final int THREE_DIGITS = 100;
  private static final int FOUR_DIGITS = 1000;

  private static final long[] TENS = tens();

  public static final Quantity ZERO = new Quantity(0, 0);

  public Quantity {
    while (digits != 0 && digits % TEN == 0) {
      digits /= TEN;
      exponent++;
    }
    exponent = digits == 0 ? 0 : exponent;
  }

  private static long[] tens() {
    var tens = new long[MOST_DIGITS];
    tens[0] = 1;
    for (int i = 1; i < tens.length; i++) {
      tens[i] = tens[i - 1] * TEN;
    }
    return tens;
  }

  /** A value as a person writes it in the base unit: {@code 0.1}. */
  public static Quantity of(String plain) {
    BigDecimal value = new BigDecimal(plain);
    return new Quantity(value.unscaledValue().longValueExact(), -value.scale());
  }

  public boolean isZero() {
    return digits == 0;
  }

  /** The same digits that many powers of ten up. */
  public Quantity shifted(int powers) {
    return new Quantity(digits, exponent + powers);
  }

  /**
   * The first three digits, as the E series list them; 0 where more than three differ from zero.
   */
  public int mantissa() {
    if (digits >= FOUR_DIGITS || digits == 0) {
      return 0;
    }
    int mantissa = (int) digits;
    while (mantissa < THREE_DIGITS) {
      mantissa *= TEN;
    }
    return mantissa;
  }

  /** The value without an exponent: scale 0 for whole numbers. */
  public BigDecimal value() {
    return exponent > 0
        ? BigDecimal.valueOf(digits * TENS[exponent])
        : BigDecimal.valueOf(digits, -exponent);
  }

  @Override
  public int compareTo(Quantity other) {
    if (isZero() || other.isZero() || length() != other.length()) {
      return Integer.compare(length(), other.length());
    }
    return Long.compare(aligned(), other.aligned());
  }

  /** Places before the point; fewer than any other value has where it is zero. */
  private int length() {
    return isZero() ? Integer.MIN_VALUE : count(digits) + exponent;
  }

  /** All digits that a long has, so that values of one length compare. */
  private long aligned() {
    return digits * TENS[TENS.length - 1 - count(digits)];
  }

  private static int count(long digits) {
    int count = 1;
    while (count < TENS.length && TENS[count] <= digits) {
      count++;
    }
    return count;
  }
}
