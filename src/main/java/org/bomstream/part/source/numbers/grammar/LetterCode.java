package org.bomstream.part.source.numbers.grammar;

/**
 * Values with a letter for the prefix in the place of the point: {@code 10K}, {@code 4K7}, {@code
 * 0R22}.
 */
public final class LetterCode implements ValueCode {
  private static final int THREE_DIGITS = 3;
  private static final int MOST_DIGITS = 4;

  private final String letters;
  private final int length;
  private final int first;

  private LetterCode(String letters, int length, int first) {
    this.letters = letters;
    this.length = length;
    this.first = first;
  }

  /** Ohms: R, K, M; as long as need be: {@code 10K}, {@code 4K7}, {@code 0R1}. */
  public static LetterCode ohms() {
    return new LetterCode("RKM", 0, 0);
  }

  /** Ohms: R, K, M; filled up with zeros: {@code 10K0} where there are four. */
  public static LetterCode ohms(int length) {
    return new LetterCode("RKM", length, 0);
  }

  /** Milliohms by M, ohms by R, of this length: {@code 10M}, {@code 1M5}, {@code R10}. */
  public static LetterCode milliohms(int length) {
    return new LetterCode("MR", length, -THREE_DIGITS);
  }

  /** Milliohms by L, ohms by R, of this length: {@code 15L0}, {@code R250}. */
  public static LetterCode lowOhms(int length) {
    return new LetterCode("LR", length, -THREE_DIGITS);
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
    draft.skip(before + 1 + after, new Quantity(digits, first + power * THREE_DIGITS - after));
    return true;
  }

  private boolean isWellFormed(Draft draft, int before, int after) {
    boolean zeroBefore = before > 0 && draft.peek(0) == '0';
    boolean fits = length == 0 ? isShort(draft, before, after) : before + 1 + after == length;
    return fits && before <= THREE_DIGITS && (!zeroBefore || before == 1);
  }

  /** At most three digits that count; of zeros at the end one alone, as some write 15K0. */
  private static boolean isShort(Draft draft, int before, int after) {
    boolean zeroBefore = before == 1 && draft.peek(0) == '0';
    boolean zeroAfter = after > 1 && draft.peek(before + after) == '0';
    int significant = zeroBefore ? after : before + after;
    return before > 0 && !zeroAfter && significant <= THREE_DIGITS;
  }

  private static int digits(Draft draft, int from) {
    int count = 0;
    while (draft.peek(from + count) >= '0'
        && draft.peek(from + count) <= '9'
        && count <= MOST_DIGITS) {
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
