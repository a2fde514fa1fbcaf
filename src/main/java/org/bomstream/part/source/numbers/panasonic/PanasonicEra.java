package org.bomstream.part.source.numbers.panasonic;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.dash;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.temperatureCoefficient;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.pairs;
import static org.bomstream.part.source.numbers.grammar.Rules.series;

import java.util.Map;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;

/**
 * Panasonic's thin film chips: {@code ERA2AEB104X}; values of E24 have three digits, those of E96
 * four: {@code ERA2AEB1692X}. By the data sheet "Metal Film (Thin Film) Chip Resistors, High
 * Reliability Type, ERA 1A, 2A, 3A, 6A, 8A" (AOA0000C307).
 */
final class PanasonicEra {
  private static final Codes SIZES =
      Codes.silent()
          .size("1A", "0201")
          .size("2A", "0402")
          .size("3A", "0603")
          .size("6A", "0805")
          .size("8A", "1206");

  private static final Codes COEFFICIENTS =
      Codes.of("R", temperatureCoefficient("10"))
          .and("P", temperatureCoefficient("15"))
          .and("E", temperatureCoefficient("25"))
          .and("H", temperatureCoefficient("50"))
          .and("K", temperatureCoefficient("100"));

  private static final Map<String, String> PACKINGS =
      Map.of("1A", "C", "2A", "X", "3A", "V", "6A", "V", "8A", "V");

  static final PartNumberSystem SYSTEM =
      Family.of(Panasonic.MAKER, "ERA", "Data sheet AOA0000C307", "Resistors")
          .starting("ERA")
          .saying(technology("thin film"), automotive())
          .reading(way(DigitCode.of(2), Series.E24))
          .reading(way(DigitCode.of(3), Series.E24_E96));

  private PanasonicEra() {}

  private static Field[] way(DigitCode value, Series series) {
    return new Field[] {
      text("ERA"),
      dash(),
      code("size", SIZES),
      code("temperature coefficient", COEFFICIENTS),
      code("tolerance", Codes.tolerances("WBCD")),
      resistance(value.point('R')),
      code("packing", PanasonicReels.ALL),
      pairs("size", "packing", PACKINGS),
      series(series),
      between("10", "1.5E6")
    };
  }
}
