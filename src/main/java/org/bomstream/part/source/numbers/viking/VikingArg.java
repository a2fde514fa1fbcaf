package org.bomstream.part.source.numbers.viking;

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
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Viking's thin film chips: {@code ARG03BTC1001}. By the data sheet "Thin Film Chip Resistor - ARG
 * Series", 2017-11-10, REV. A4.
 */
final class VikingArg {
  private static final Codes SIZES =
      Codes.none().size("02", "0402").size("03", "0603").size("05", "0805").size("06", "1206");

  private static final Codes COEFFICIENTS =
      Codes.of("C", temperatureCoefficient("25")).and("D", temperatureCoefficient("50"));

  static final PartNumberSystem SYSTEM =
      Family.of(Viking.MAKER, "ARG", "Data sheet ARG Series, 2017-11-10, REV. A4", "Resistors")
          .starting("ARG")
          .saying(technology("thin film"))
          .reading(
              text("ARG"),
              code("size", SIZES),
              code("tolerance", Codes.tolerances("BCDF")),
              code("packing", Codes.of("T", packing("tape and reel"))),
              code("temperature coefficient", COEFFICIENTS),
              resistance(DigitCode.of(3).point('R')),
              precisionSeries(),
              between("1", "2.49E6"),
              maybe("marking", Codes.silent("N")));

  private VikingArg() {}
}
