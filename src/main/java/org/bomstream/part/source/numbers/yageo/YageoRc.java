package org.bomstream.part.source.numbers.yageo;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.power;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Parameters.tolerance;
import static org.bomstream.part.source.numbers.grammar.Rules.given;
import static org.bomstream.part.source.numbers.grammar.Rules.jumpers;
import static org.bomstream.part.source.numbers.grammar.Rules.series;
import static org.bomstream.part.source.numbers.grammar.Rules.zeroOrBetween;

import java.util.Map;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;

/**
 * Yageo's general purpose thick film chips, by the data sheet "RC_L series": {@code
 * RC0402FR-0710KL}.
 */
final class YageoRc {
  private static final Codes SIZES =
      Codes.sizes("0201", "0402", "0603", "0805", "1206", "1210", "1218", "2010", "2512")
          .size("0075", "009005")
          .size("0100", "01005");

  private static final Codes POWER =
      Codes.of("0201", power("0.05"))
          .and("0402", power("0.063"))
          .and("0603", power("0.1"))
          .and("0805", power("0.125"))
          .and("1206", power("0.25"))
          .and("1210", power("0.5"))
          .and("1218", power("1"))
          .and("2010", power("0.75"))
          .and("2512", power("1"));

  private static final Codes TOLERANCES =
      Codes.of("B", tolerance("0.1"))
          .and("D", tolerance("0.5"))
          .and("F", tolerance("1"))
          .and("J", tolerance("5"));

  private static final Codes PACKINGS =
      Codes.of("R-07", packing("tape and reel, 7 inch, paper"))
          .and("R-10", packing("tape and reel, 10 inch, paper"))
          .and("R-13", packing("tape and reel, 13 inch, paper"))
          .and("K-07", packing("tape and reel, 7 inch, embossed"))
          .and("K-13", packing("tape and reel, 13 inch, embossed"));

  private static final Map<String, Series> VALUES =
      Map.of("B", Series.E24_E96, "D", Series.E24_E96, "F", Series.E24_E96, "J", Series.E24);

  static final PartNumberSystem SYSTEM =
      Family.of(Yageo.MAKER, "RC", "Data sheet RC_L series, PYu-RC_Group_51_RoHS_L", "Resistors")
          .starting("RC")
          .saying(technology("thick film"))
          .reading(
              text("RC"),
              code("size", SIZES),
              code("tolerance", TOLERANCES),
              code("packing", PACKINGS),
              resistance(LetterCode.ohms()),
              code("termination", Codes.of("L", termination("lead-free"))),
              series("tolerance", VALUES),
              zeroOrBetween("1", "22E6"),
              given("size", POWER),
              jumpers());

  private YageoRc() {}
}
