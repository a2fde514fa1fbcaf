package org.bomstream.part.source.numbers.bourns;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.temperatureCoefficient;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Bourns' thick film chips for cars that withstand sulfur: {@code CR2512AFX-4702EAS}. By the data
 * sheet "CR-A-AS Series - Sulfur-Resistant, AEC-Q200 Compliant Chip Resistors", how to order.
 */
final class BournsCrA {
  private static final Codes COEFFICIENTS =
      Codes.of("X-", temperatureCoefficient("100")).and("W-", temperatureCoefficient("200"));

  private static final Codes PACKINGS =
      Codes.of("E", packing("tape and reel, 7 inch, 4 mm pitch"))
          .and("G", packing("tape and reel, 7 inch, 2 mm pitch"));

  static final PartNumberSystem SYSTEM =
      Family.of(Bourns.MAKER, "CR-A-AS", "Data sheet CR-A-AS Series", "Resistors")
          .starting("CR0", "CR1", "CR2")
          .saying(technology("thick film"), automotive())
          .reading(way(Codes.tolerances("J"), DigitCode.of(2)))
          .reading(way(Codes.tolerances("F"), DigitCode.of(3)));

  private BournsCrA() {}

  private static Field[] way(Codes tolerances, DigitCode value) {
    return new Field[] {
      text("CR"),
      code("size", Codes.sizes("0201", "0402", "0603", "0805", "1206", "1210", "2010", "2512")),
      text("A"),
      code("tolerance", tolerances),
      code("temperature coefficient", COEFFICIENTS),
      resistance(value.point('R')),
      code("packing", PACKINGS),
      text("AS"),
      usualSeries(),
      between("1", "20E6")
    };
  }
}
