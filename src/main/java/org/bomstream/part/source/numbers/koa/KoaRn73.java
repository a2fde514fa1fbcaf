package org.bomstream.part.source.numbers.koa;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.temperatureCoefficient;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.precisionSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * KOA's thin film chips: {@code RN73H1JTTD1002B25}. By the data sheets "RN73", "RN73H" and "RN73R",
 * type designation; the digits at the end are the temperature coefficient.
 */
final class KoaRn73 {
  private static final Codes SIZES =
      Codes.silent()
          .size("1E", "0402")
          .size("1J", "0603")
          .size("2A", "0805")
          .size("2B", "1206")
          .size("2E", "1210");

  private static final Codes COEFFICIENTS =
      Codes.of("05", temperatureCoefficient("5"))
          .and("10", temperatureCoefficient("10"))
          .and("25", temperatureCoefficient("25"))
          .and("50", temperatureCoefficient("50"))
          .and("100", temperatureCoefficient("100"));

  static final PartNumberSystem SYSTEM =
      Family.of(Koa.MAKER, "RN73", "Data sheets RN73, RN73H and RN73R", "Resistors")
          .starting("RN73")
          .saying(technology("thin film"))
          .reading(
              text("RN73"),
              maybe("series", Codes.silent("H", "R")),
              code("size", SIZES),
              code("termination", Codes.of("T", termination("tin"))),
              code(
                  "packing",
                  Codes.of("TP", packing("tape and reel, 7 inch, paper, 2 mm pitch"))
                      .and("TD", packing("tape and reel, 7 inch, paper, 4 mm pitch"))
                      .and("TE", packing("tape and reel, 7 inch, embossed, 4 mm pitch"))),
              resistance(DigitCode.of(3).point('R')),
              code("tolerance", Codes.tolerances("WBCDF")),
              code("temperature coefficient", COEFFICIENTS),
              precisionSeries(),
              between("10", "3E6"));

  private KoaRn73() {}
}
