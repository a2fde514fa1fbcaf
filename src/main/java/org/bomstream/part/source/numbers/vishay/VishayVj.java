package org.bomstream.part.source.numbers.vishay;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.fitting;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.tolerances;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.voltages;
import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;

import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.ceramic.PicofaradCode;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Vishay's multilayer ceramic chips, by the data sheets of the series VJ (doc. 45040) and VJ…W1BC:
 * {@code VJ0603Y103KXAAC}, {@code VJ0603Y103KXACW1BC}.
 */
final class VishayVj {
  private static final CeramicSizes SIZES =
      CeramicSizes.inches(
          "0402", "0603", "0805", "1206", "1210", "1808", "1812", "1825", "2220", "2225");

  private static final Dielectrics DIELECTRICS = Dielectrics.of("A=C0G G=X5R Y=X7R H=X8R");
  private static final Dielectrics COMMODITY = Dielectrics.of("A=C0G G=X5R Y=X7R V=Y5V");

  private static final Codes TERMINATIONS =
      Codes.of("X", termination("nickel, tin"))
          .and("B", termination("flexible"))
          .and("F", termination("silver-palladium"))
          .and("L", termination("tin-lead"));

  private static final String VOLTAGES = "J=16 X=25 A=50 B=100 C=200 P=250 E=500 L=630 G=1000";

  private static final Codes MARKING = Codes.silent("A", "M");

  private static final Codes PACKING =
      Codes.of("T", packing("tape and reel, 7 inch, embossed"))
          .and("C", packing("tape and reel, 7 inch, paper"))
          .and("R", packing("tape and reel, 13 inch, embossed"))
          .and("P", packing("tape and reel, 13 inch, paper"));

  private static final Codes PROCESS = Codes.of("31", automotive()).and("34", automotive());

  static final PartNumberSystem SYSTEM =
      Ceramics.family(
              Vishay.MAKER,
              "VJ",
              "VJ Automotive MLCC, document 45040, 29 May 2018; VJ…W1BC Basic Commodity Series")
          .starting("VJ")
          .reading(
              text("VJ"),
              SIZES.field(),
              DIELECTRICS.field(),
              picofarads(PicofaradCode.POINT),
              tolerances(),
              SIZES.largest(),
              fitting(DIELECTRICS),
              code("termination", TERMINATIONS),
              voltages(VOLTAGES),
              code("marking", MARKING),
              code("packing", PACKING),
              maybe("process", PROCESS))
          .reading(
              text("VJ"),
              SIZES.field(),
              COMMODITY.field(),
              picofarads(PicofaradCode.POINT),
              tolerances(),
              SIZES.largest(),
              fitting(COMMODITY),
              code("termination", Codes.of("X", termination("nickel, tin"))),
              voltages("Y=6.3 Q=10 J=16 X=25 A=50 B=100"),
              code("packing", PACKING),
              code("process", Codes.silent("W1BC")));

  private VishayVj() {}
}
