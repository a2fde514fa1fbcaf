package org.bomstream.part.source.numbers.stackpole;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.temperatureCoefficient;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.precisionSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Stackpole's thin film chips: {@code RNCP0805FTD1K00} for more power, {@code RNCF0603BTE10K0} for
 * precision. By the data sheets "RNCP Series" and "RNCF Series", how to order.
 */
final class StackpoleRncp {
  private static final Codes COEFFICIENTS =
      Codes.of("D", temperatureCoefficient("100"))
          .and("C", temperatureCoefficient("50"))
          .and("E", temperatureCoefficient("25"));

  static final PartNumberSystem RNCP = family("RNCP", "DFJ");
  static final PartNumberSystem RNCF = family("RNCF", "BCDF");

  private StackpoleRncp() {}

  private static Family family(String series, String tolerances) {
    return Family.of(Stackpole.MAKER, series, "Data sheet " + series + " Series", "Resistors")
        .starting(series)
        .saying(technology("thin film"))
        .reading(
            text(series),
            code("size", Codes.sizes("0402", "0603", "0805", "1206", "1210", "2010", "2512")),
            code("tolerance", Codes.tolerances(tolerances)),
            code("packing", StackpoleReels.ALL),
            code("temperature coefficient", COEFFICIENTS),
            resistance(LetterCode.ohms(4)),
            precisionSeries(),
            between("1", "2E6"));
  }
}
