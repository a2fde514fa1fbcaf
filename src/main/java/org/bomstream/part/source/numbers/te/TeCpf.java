package org.bomstream.part.source.numbers.te;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.temperatureCoefficient;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.precisionSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * TE Connectivity's thin film chips: {@code CPF0402B10K2E1}. By the data sheet "Type CPF Series",
 * how to order; the last digit is for a reel of 1,000.
 */
final class TeCpf {
  private static final Codes COEFFICIENTS =
      Codes.of("E", temperatureCoefficient("25")).and("C", temperatureCoefficient("50"));

  static final PartNumberSystem SYSTEM =
      Family.of(TeConnectivity.MAKER, "CPF", "Data sheet Type CPF Series", "Resistors")
          .starting("CPF")
          .saying(technology("thin film"))
          .reading(
              text("CPF"),
              code("size", Codes.sizes("0402", "0603", "0805", "1206", "2010", "2512")),
              code("tolerance", Codes.tolerances("BCDF")),
              resistance(LetterCode.ohms()),
              code("temperature coefficient", COEFFICIENTS),
              maybe("packing", Codes.of("1", packing("tape and reel, 1000"))),
              precisionSeries(),
              between("1", "2E6"));

  private TeCpf() {}
}
