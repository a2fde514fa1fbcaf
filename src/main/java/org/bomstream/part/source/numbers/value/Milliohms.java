package org.bomstream.part.source.numbers.value;

import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.Prefixed;
import org.bomstream.part.source.numbers.grammar.Quantity;

/** The highest equivalent series resistance, as capacitors of low ESR have it in their numbers. */
public final class Milliohms {
  private static final int MILLI = -3;
  private static final int TEN = 10;

  private Milliohms() {}

  /** That many digits in milliohms, not all of them zero: {@code 0125} is 125 mΩ. */
  public static Field esr(int length) {
    return draft -> {
      long milliohms = 0;
      for (int i = 0; i < length; i++) {
        char c = draft.peek(i);
        if (c < '0' || c > '9') {
          return refuse(draft);
        }
        milliohms = milliohms * TEN + c - '0';
      }
      if (milliohms == 0) {
        return refuse(draft);
      }
      draft.skip(length);
      draft.say(Prefixed.parameter("esr", new Quantity(milliohms, MILLI), "Ω"));
      return true;
    };
  }

  private static boolean refuse(Draft draft) {
    return draft.refuse("no ESR code after " + draft.number().substring(0, draft.at()));
  }
}
