package org.bomstream.part.source.numbers.uniroyal;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
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
 * Uni-Royal's thin film chips: {@code TC0325D2103T5E}. By the data sheet "High-Precision Thin Film
 * Chip Resistors, TC Series", SMD-SP-014, explanation of part numbers.
 */
final class UniRoyalThinFilm {
  private static final Codes SIZES =
      Codes.none()
          .size("02", "0402")
          .size("03", "0603")
          .size("05", "0805")
          .size("06", "1206")
          .size("07", "1210")
          .size("10", "2010")
          .size("12", "2512");

  private static final Codes COEFFICIENTS =
      Codes.of("05", temperatureCoefficient("5"))
          .and("10", temperatureCoefficient("10"))
          .and("15", temperatureCoefficient("15"))
          .and("25", temperatureCoefficient("25"))
          .and("50", temperatureCoefficient("50"));

  private static final Codes PACKING =
      Codes.of("T1", packing("tape and reel, 1000"))
          .and("T4", packing("tape and reel, 4000"))
          .and("T5", packing("tape and reel, 5000"))
          .and("TC", packing("tape and reel, 10000"));

  /** Marks of the maker's own that say nothing of the part; E is free of lead, as all are. */
  private static final Codes MARKS = Codes.silent("E", "F", "H", "J");

  static final PartNumberSystem SYSTEM =
      Family.of(UniRoyal.MAKER, "TC", "Data sheet TC Series, SMD-SP-014", "Resistors")
          .starting("TC0", "TC1")
          .saying(technology("thin film"))
          .reading(
              text("TC"),
              code("size", SIZES),
              code("temperature coefficient", COEFFICIENTS),
              code("tolerance", Codes.tolerances("LWBCDF")),
              resistance(DigitCode.of(3).smallPowers("JK")),
              precisionSeries(),
              between("1", "3E6"),
              code("packing", PACKING),
              code("mark", MARKS))
          .telling(7);

  private UniRoyalThinFilm() {}
}
