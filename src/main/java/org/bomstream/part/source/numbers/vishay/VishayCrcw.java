package org.bomstream.part.source.numbers.vishay;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.dash;
import static org.bomstream.part.source.numbers.grammar.Fields.jumper;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.power;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.temperatureCoefficient;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.given;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Vishay's thick film chips: {@code CRCW060310K0FKEA}; RCA and RCG withstand sulfur, RCS pulses. By
 * the data sheets "D/CRCW e3" (document 20035, 2018-06-18), "CRCW-HP e3", "RCA e3", "RCG e3" and
 * "RCS e3".
 */
final class VishayCrcw {
  private static final Codes SIZES =
      Codes.sizes("0201", "0402", "0603", "0805", "1206", "1210", "1218", "2010", "2512");

  private static final Codes COEFFICIENTS =
      Codes.of("K", temperatureCoefficient("100")).and("N", temperatureCoefficient("200"));

  private static final Codes PACKINGS =
      Codes.silent(
          "EA", "EB", "EC", "ED", "EE", "EF", "EG", "EH", "EI", "EK", "EL", "TA", "TB", "TC", "TD",
          "TE", "TF", "TG", "TH", "TI", "TK");

  /** Power is said of those without a special code alone. */
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

  static final PartNumberSystem CRCW =
      family(
          "CRCW",
          "Data sheet D/CRCW e3, 2018-06-18",
          Codes.silent("C", "HP", "IF"),
          draft -> !draft.code("special").isEmpty() || given("size", POWER).read(draft));
  static final PartNumberSystem RCA = family("RCA", "Data sheet RCA e3");
  static final PartNumberSystem RCG = family("RCG", "Data sheet RCG e3");
  static final PartNumberSystem RCS = family("RCS", "Data sheet RCS e3");

  private VishayCrcw() {}

  private static Family family(String series, String document) {
    return family(series, document, Codes.silent(), draft -> true);
  }

  private static Family family(String series, String document, Codes specials, Field power) {
    return Family.of(Vishay.MAKER, series, document, "Resistors")
        .starting(series)
        .saying(technology("thick film"), automotive())
        .reading(
            text(series),
            code("size", SIZES),
            dash(),
            resistance(LetterCode.ohms(4)),
            code("tolerance", Codes.tolerances("DFJ")),
            code("temperature coefficient", COEFFICIENTS),
            code("packing", PACKINGS),
            maybe("special", specials),
            power,
            usualSeries(),
            between("1", "10E6"))
        .reading(
            text(series),
            code("size", SIZES),
            dash(),
            jumper("0000"),
            text("Z"),
            code("temperature coefficient", Codes.silent("0", "S")),
            code("packing", PACKINGS),
            maybe("special", specials));
  }
}
