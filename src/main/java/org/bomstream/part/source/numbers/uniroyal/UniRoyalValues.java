package org.bomstream.part.source.numbers.uniroyal;

import static org.bomstream.part.source.numbers.grammar.Parameters.packing;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.ValueCode;

/**
 * How Uni-Royal writes values, the same in all families: four digits, the first of which is 0 where
 * there are two significant ones ({@code 0103}); J, K and L for a tenth, a hundredth and a
 * thousandth ({@code 100J} is 10 Ω).
 */
final class UniRoyalValues {
  static final ValueCode TWO_DIGITS = two();
  static final ValueCode THREE_DIGITS = DigitCode.of(3).smallPowers("JKL");

  static final Codes PACKINGS =
      Codes.of("T1E", packing("tape and reel, 1000"))
          .and("T2E", packing("tape and reel, 2000"))
          .and("T3E", packing("tape and reel, 3000"))
          .and("T4E", packing("tape and reel, 4000"))
          .and("T5E", packing("tape and reel, 5000"))
          .and("TCE", packing("tape and reel, 10000"))
          .and("TDE", packing("tape and reel, 20000"));

  private UniRoyalValues() {}

  private static ValueCode two() {
    ValueCode digits = DigitCode.of(2).smallPowers("JKL");
    return draft -> {
      if (draft.peek(0) != '0') {
        return false;
      }
      draft.skip(1);
      if (!digits.read(draft)) {
        draft.skip(-1);
        return false;
      }
      return true;
    };
  }
}
