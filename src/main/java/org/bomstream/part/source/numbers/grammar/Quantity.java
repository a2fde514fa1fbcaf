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
  private static final int THREE_DIGITS = 100;
  private static final int FOUR_DIGITS = 1000;

  public static final Quantity ZERO = new Quantity(0, 0);

  public Quantity {
    while (digits != 0 && digits % TEN == 0) {
      digits /= TEN;
      exponent++;
    }
    exponent = digits == 0 ? 0 : exponent;
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
    BigDecimal value = BigDecimal.valueOf(digits, -exponent);
    return exponent > 0 ? value.setScale(0) : value;
  }

  @Override
  public int compareTo(Quantity other) {
    return value().compareTo(other.value());
  }
}
