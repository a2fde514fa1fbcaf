package org.bomstream.part.source.numbers.susumu;

import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.Quantity;

/**
 * The marking that a number repeats at its end, by EIA-96: {@code 68C} is the 68th value of E96 by
 * a hundred. It has to be that of the value.
 */
final class SusumuMarking implements Field {
  private static final int LENGTH = 4;
  private static final String POWERS = "ABCDEF";

  @Override
  public boolean read(Draft draft) {
    if (draft.peek(0) != '-' || !Character.isDigit(draft.peek(1))) {
      return true;
    }
    int place = (draft.peek(1) - '0') * 10 + draft.peek(2) - '0';
    // H is B on the parts themselves, where an 8 would look like it.
    char letter = draft.peek(3) == 'H' ? 'B' : draft.peek(3);
    int power = POWERS.indexOf(letter);
    if (power < 0 || place < 1 || place > 96 || !isMarked(draft.quantity(), place, power)) {
      return draft.refuse("no such marking for this value");
    }
    draft.skip(LENGTH);
    return true;
  }

  private static boolean isMarked(Quantity value, int place, int power) {
    long mantissa = Math.round(100 * Math.pow(10, (place - 1) / 96.0));
    return value.equals(new Quantity(mantissa, power));
  }
}
