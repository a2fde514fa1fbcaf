package org.bomstream.part.source.numbers.vishay;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.jumper;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.temperatureCoefficient;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.precisionSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Vishay Beyschlag's thin film chips: {@code MCT06030C1002FP500}; a last digit of 9 is a tenth, of
 * 8 a hundredth. By the data sheet "MCS 0402, MCT 0603, MCU 0805, MCA 1206 - Professional"
 * (document 28705).
 */
final class VishayMcs {
  private static final Codes SIZES =
      Codes.silent()
          .size("MCS0402", "0402")
          .size("MCT0603", "0603")
          .size("MCU0805", "0805")
          .size("MCA1206", "1206");

  private static final Codes COEFFICIENTS =
      Codes.of("C", temperatureCoefficient("50"))
          .and("D", temperatureCoefficient("25"))
          .and("E", temperatureCoefficient("15"));

  private static final Codes PACKINGS = Codes.silent("E0", "P1", "P5", "PW");

  static final PartNumberSystem SYSTEM =
      Family.of(Vishay.MAKER, "MCS, MCT, MCU, MCA", "Document 28705", "Resistors")
          .starting("MCS0", "MCT0", "MCU0", "MCA1")
          .saying(technology("thin film"))
          .reading(
              code("size", SIZES),
              text("0"),
              code("temperature coefficient", COEFFICIENTS),
              resistance(DigitCode.of(3).nineIsTenth()),
              code("tolerance", Codes.tolerances("BDF")),
              code("packing", PACKINGS),
              text("00"),
              precisionSeries(),
              between("1", "10E6"))
          .reading(
              code("size", SIZES),
              text("0Z"),
              jumper("0000"),
              text("Z"),
              code("packing", PACKINGS),
              text("00"));

  private VishayMcs() {}
}
