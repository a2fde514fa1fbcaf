package org.bomstream.part.source.numbers.grammar;

/**
 * Values with a letter for the prefix in the place of the point: {@code 10K}, {@code 4K7}, {@code
 * 0R22}.
 */
public final class LetterCode implements ValueCode {
  private static final int THREE_DIGITS = 3;

  private final String letters;
  private final int step;
  private final int length;

  private LetterCode(String letters, int step, int length) {
    this.letters = letters;
    this.step = step;
    this.length = length;
  }

  /** Ohms: R, K, M; as short as can be: {@code 10K}, {@code 4K7}, {@code 0R1}. */
  public static LetterCode ohms() {
    return new LetterCode("RKM", THREE_DIGITS, 0);
  }

  /** Ohms: R, K, M; filled up with zeros: {@code 10K0} where there are four. */
  public static LetterCode ohms(int length) {
    return new LetterCode("RKM", THREE_DIGITS, length);
  }

  @Override
  public boolean read(Draft draft) {
    int before = digits(draft, 0);
    int power = letters.indexOf(draft.peek(before));
    if (power < 0) {
      return false;
    }
    int after = digits(draft, before + 1);
    if (!isWellFormed(draft, before, after)) {
      return false;
    }
    long digits = value(draft, 0, before, 0);
    digits = value(draft, before + 1, after, digits);
    draft.skip(before + 1 + after, new Quantity(digits, power * step - after));
    return true;
  }

  private boolean isWellFormed(Draft draft, int before, int after) {
    boolean zeroBefore = before > 0 && draft.peek(0) == '0';
    boolean fits =
        length > 0
            ? before + 1 + after == length
            : before > 0 && (after == 0 || draft.peek(before + after) != '0');
    return fits && before <= THREE_DIGITS && after <= THREE_DIGITS && (!zeroBefore || before == 1);
  }

  private int digits(Draft draft, int from) {
    int count = 0;
    while (draft.peek(from + count) >= '0'
        && draft.peek(from + count) <= '9'
        && count <= THREE_DIGITS) {
      count++;
    }
    return count;
  }

  private static long value(Draft draft, int from, int count, long start) {
    long value = start;
    for (int i = from; i < from + count; i++) {
      value = value * 10 + draft.peek(i) - '0';
    }
    return value;
  }
}
