package org.bomstream.part.source.numbers.wuerth;

import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.voltage;

import java.util.Optional;
import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Quantity;

/**
 * Würth Elektronik's WCAP-CSGP ceramic capacitors, {@code 885012206095}: digits for dielectric and
 * size, and a counter that has value and voltage behind it where {@link CsgpRuns} knows it.
 */
final class WuerthCsgp {
  private static final Dielectrics DIELECTRICS = Dielectrics.of("0=C0G 1=X5R 2=X7R");

  private static final CeramicSizes SIZES =
      CeramicSizes.of("05=0402 06=0603 07=0805 08=1206 09=1210 10=1812");

  /** Another reel. */
  private static final Codes REELS = Codes.silent("R");

  private static final int COUNTER = 3;
  private static final int MOST = 130;

  static final PartNumberSystem SYSTEM =
      Ceramics.family(
              Wuerth.MAKER, "WCAP-CSGP", "LTspice library WCAP-CSGP, rev22c, 14 October 2022")
          .starting("885012")
          .reading(
              text("885012"),
              DIELECTRICS.field(),
              SIZES.field(),
              picofarads(WuerthCsgp::value),
              WuerthCsgp::volts,
              maybe("reel", REELS))
          .reading(
              text("885012"),
              DIELECTRICS.field(),
              SIZES.field(),
              WuerthCsgp::counter,
              maybe("reel", REELS))
          .telling(8);

  /** Leaves the value of the counter, which is stepped over with the voltage. */
  private static boolean value(Draft draft) {
    Optional<Quantity> value = CsgpRuns.picofarads(kind(draft), index(draft));
    value.ifPresent(picofarads -> draft.skip(0, picofarads));
    return value.isPresent();
  }

  private static boolean volts(Draft draft) {
    CsgpRuns.volts(kind(draft), index(draft)).ifPresent(volts -> draft.say(voltage(volts)));
    draft.skip(COUNTER);
    return true;
  }

  private static boolean counter(Draft draft) {
    int index = index(draft);
    if (index < 1 || index > MOST) {
      return draft.refuse("no counter");
    }
    draft.skip(COUNTER);
    return true;
  }

  private static String kind(Draft draft) {
    return draft.code("dielectric") + draft.code("size");
  }

  /** The three digits that are next; 0 where there are none. */
  private static int index(Draft draft) {
    int index = 0;
    for (int i = 0; i < COUNTER; i++) {
      char c = draft.peek(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      index = index * 10 + c - '0';
    }
    return index;
  }

  private WuerthCsgp() {}
}
