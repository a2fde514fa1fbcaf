package org.bomstream.part.source.numbers.johanson;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.fitting;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.tolerances;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.voltages;
import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;

import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.ceramic.PicofaradCode;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Johanson's ceramic capacitors: {@code 202R18W102KV4E}; those with X in the size have the four
 * terminals of X2Y. By the catalogue "Ceramic Capacitor Solutions", how to order.
 */
final class JohansonMlcc {
  private static final String VOLTAGES =
      "100=10 160=16 250=25 500=50 101=100 201=200 251=250 501=500 631=630 102=1000 202=2000"
          + " 302=3000";

  private static final CeramicSizes SIZES =
      CeramicSizes.of("R14=0603 R15=0805 R18=1206 R29=1808 S41=1210 S43=1812 S47=2220 S48=2225");

  private static final CeramicSizes X2Y_SIZES =
      CeramicSizes.of("X14=0603 X15=0805 X18=1206 X43=1812");

  private static final Dielectrics DIELECTRICS = Dielectrics.of("N=C0G W=X7R");

  private static final Codes TERMINATIONS =
      Codes.of("V4", termination("tin")).and("F4", termination("flexible"));

  private static final Codes PACKING =
      Codes.of("E", packing("tape and reel, 7 inch, embossed"))
          .and("T", packing("tape and reel, 7 inch, paper"));

  static final PartNumberSystem SYSTEM =
      Ceramics.family(Johanson.MAKER, "MLCC", "Ceramic Capacitor Solutions, how to order")
          .starting(
              "100", "160", "250", "500", "101", "201", "251", "501", "631", "102", "202", "302")
          .reading(way(SIZES, draft -> true))
          .reading(way(X2Y_SIZES, JohansonMlcc::saysX2y))
          .telling(8);

  private JohansonMlcc() {}

  private static Field[] way(CeramicSizes sizes, Field kind) {
    return new Field[] {
      voltages(VOLTAGES),
      sizes.field(),
      kind,
      DIELECTRICS.field(),
      picofarads(PicofaradCode.POINT),
      tolerances(),
      sizes.largest(),
      fitting(DIELECTRICS),
      code("termination", TERMINATIONS),
      code("packing", PACKING)
    };
  }

  private static boolean saysX2y(Draft draft) {
    draft.say(Parameter.ofText("series", "X2Y"));
    return true;
  }
}
