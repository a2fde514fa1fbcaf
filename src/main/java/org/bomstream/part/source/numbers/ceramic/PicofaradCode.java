package org.bomstream.part.source.numbers.ceramic;

import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Quantity;
import org.bomstream.part.source.numbers.grammar.ValueCode;
import org.jspecify.annotations.Nullable;

/** Capacitances in picofarads by three characters, the last of which counts the zeros. */
public enum PicofaradCode implements ValueCode {
  /** {@code 104}, and below ten with the point as R: {@code 4R7}, {@code R50}. */
  POINT {
    @Override
    @Nullable Quantity of(char first, char second, char third) {
      if (first == 'R' && isDigit(second) && isDigit(third)) {
        return small(second, third, -2);
      }
      if (second == 'R' && isDigit(first) && isDigit(third)) {
        return small(first, third, -1);
      }
      return power(first, second, third);
    }
  },

  /** Like {@link #POINT}, and whole picofarads below ten as {@code 040}. */
  LEADING_ZERO {
    @Override
    @Nullable Quantity of(char first, char second, char third) {
      return first == '0' && third == '0' && isDigit(second)
          ? small('0', second, 0)
          : POINT.of(first, second, third);
    }
  },

  /** {@code 104}, and below ten 9 is a tenth, 8 a hundredth: {@code 479} for 4.7. */
  NINE_IS_TENTH {
    @Override
    @Nullable Quantity of(char first, char second, char third) {
      return switch (third) {
        case '9' -> power(first, second, '0') == null ? null : small(first, second, -1);
        case '8' -> power(first, second, '0') == null ? null : small(first, second, -2);
        default -> power(first, second, third);
      };
    }
  };

  private static final int LENGTH = 3;
  private static final int TEN = 10;

  abstract @Nullable Quantity of(char first, char second, char third);

  @Override
  public boolean read(Draft draft) {
    Quantity value = of(draft.peek(0), draft.peek(1), draft.peek(2));
    if (value == null) {
      return false;
    }
    draft.skip(LENGTH, value);
    return true;
  }

  private static @Nullable Quantity small(char tens, char ones, int exponent) {
    int digits = (tens - '0') * TEN + ones - '0';
    return digits == 0 ? null : new Quantity(digits, exponent);
  }

  private static @Nullable Quantity power(char tens, char ones, char zeros) {
    boolean right = isDigit(tens) && tens != '0' && isDigit(ones) && isDigit(zeros);
    return right ? small(tens, ones, zeros - '0') : null;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
