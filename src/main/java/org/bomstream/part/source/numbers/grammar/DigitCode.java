package org.bomstream.part.source.numbers.grammar;

/**
 * Values of a fixed length by significant digits and a power of ten: {@code 103}, {@code 1002}; a
 * letter stands for the point where there is one: {@code 4R7}, {@code R100}.
 */
public final class DigitCode implements ValueCode {
  private static final String NO_LETTERS = "";

  private final int significant;
  private final String points;
  private final String powers;
  private final int firstPower;

  private DigitCode(int significant, String points, String powers, int firstPower) {
    this.significant = significant;
    this.points = points;
    this.powers = powers;
    this.firstPower = firstPower;
  }

  /** That many digits and the power: 2 for {@code 103}, 3 for {@code 1002}. */
  public static DigitCode of(int significant) {
    return new DigitCode(significant, NO_LETTERS, NO_LETTERS, 0);
  }

  /** With letters for the point, without a power of ten: {@code R} in {@code 4R7}. */
  public DigitCode point(char... letters) {
    return new DigitCode(significant, new String(letters), powers, firstPower);
  }

  /**
   * With letters for small powers in the place of the last digit.
   *
   * @param letters the first for 10 to the power of minus one, the next minus two and so on
   */
  public DigitCode smallPowers(String letters) {
    return new DigitCode(significant, points, letters, -1);
  }

  /** With 9 for ten to the power of minus one and 8 for minus two, as some capacitors have it. */
  public DigitCode nineIsTenth() {
    return smallPowers("98");
  }

  @Override
  public boolean read(Draft draft) {
    long digits = 0;
    int decimals = -1;
    for (int i = 0; i < significant; i++) {
      char c = draft.peek(i);
      if (points.indexOf(c) >= 0 && decimals < 0) {
        decimals = 0;
      } else if (isDigit(c)) {
        digits = digits * 10 + c - '0';
        decimals += decimals < 0 ? 0 : 1;
      } else {
        return false;
      }
    }
    return decimals < 0 ? last(draft, digits) : lastDecimal(draft, digits, decimals);
  }

  /** A power of ten, or the point. */
  private boolean last(Draft draft, long digits) {
    char c = draft.peek(significant);
    if (draft.peek(0) == '0' && digits != 0) {
      return false;
    }
    int small = powers.indexOf(c);
    if (small >= 0) {
      return take(draft, digits, firstPower - small);
    }
    if (points.indexOf(c) >= 0) {
      return take(draft, digits, 0);
    }
    // A zero with a power is no value that anyone writes: 0000 alone is the jumper.
    return isDigit(c) && (digits != 0 || c == '0') && take(draft, digits, c - '0');
  }

  private boolean lastDecimal(Draft draft, long digits, int decimals) {
    char c = draft.peek(significant);
    return isDigit(c) && take(draft, digits * 10 + c - '0', -decimals - 1);
  }

  private boolean take(Draft draft, long digits, int power) {
    draft.skip(significant + 1, new Quantity(digits, power));
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
