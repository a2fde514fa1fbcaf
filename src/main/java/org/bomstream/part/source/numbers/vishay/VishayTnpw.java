package org.bomstream.part.source.numbers.vishay;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.dash;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.temperatureCoefficient;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.precisionSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Vishay's thin film chips: {@code TNPW060310K0BEEA}. By the data sheet "TNPW e3", part number and
 * product description.
 */
final class VishayTnpw {
  private static final Codes COEFFICIENTS =
      Codes.of("Y", temperatureCoefficient("10"))
          .and("X", temperatureCoefficient("15"))
          .and("E", temperatureCoefficient("25"))
          .and("H", temperatureCoefficient("50"));

  private static final Codes PACKINGS =
      Codes.silent(
          "EA", "EB", "EC", "ED", "EE", "EF", "EG", "EH", "EI", "EN", "TA", "TB", "TC", "TD");

  static final PartNumberSystem SYSTEM =
      Family.of(Vishay.MAKER, "TNPW", "Data sheet TNPW e3", "Resistors")
          .starting("TNPW")
          .saying(technology("thin film"), automotive())
          .reading(
              text("TNPW"),
              code("size", Codes.sizes("0402", "0603", "0805", "1206", "1210", "2010", "2512")),
              dash(),
              resistance(LetterCode.ohms(4)),
              code("tolerance", Codes.tolerances("BDF")),
              code("temperature coefficient", COEFFICIENTS),
              code("packing", PACKINGS),
              precisionSeries(),
              between("10", "8.87E6"));

  private VishayTnpw() {}
}
