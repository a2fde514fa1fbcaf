package org.bomstream.part.source.numbers.bourns;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.jumper;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.temperatureCoefficient;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Bourns' thick film chips: {@code CR0603-FX-1002ELF}, the jumper {@code CR0603-J/-000ELF}. By the
 * data sheet "CR0201/CR0402/CR0603/CR0805/CR1206", how to order: values of 5 % have three digits.
 */
final class BournsCr {
  private static final Codes SIZES =
      Codes.sizes("0201", "0402", "0603", "0805", "1206", "1210", "2010", "2512");

  private static final Codes COEFFICIENTS =
      Codes.of("X-", temperatureCoefficient("100")).and("W-", temperatureCoefficient("200"));

  private static final Codes PACKINGS =
      Codes.of("E", packing("tape and reel, 7 inch, 4 mm pitch"))
          .and("G", packing("tape and reel, 7 inch, 2 mm pitch"));

  static final PartNumberSystem SYSTEM =
      Family.of(Bourns.MAKER, "CR", "Data sheet CR0201 to CR1206", "Resistors")
          .starting("CR0", "CR1", "CR2")
          .saying(technology("thick film"))
          .reading(way(Codes.tolerances("J"), DigitCode.of(2)))
          .reading(way(Codes.tolerances("DF"), DigitCode.of(3)))
          .reading(
              text("CR"),
              code("size", SIZES),
              text("-J/-"),
              jumper("000"),
              code("packing", PACKINGS),
              code("termination", Codes.of("LF", termination("lead-free"))));

  private BournsCr() {}

  private static Field[] way(Codes tolerances, DigitCode value) {
    return new Field[] {
      text("CR"),
      code("size", SIZES),
      text("-"),
      code("tolerance", tolerances),
      code("temperature coefficient", COEFFICIENTS),
      resistance(value.point('R')),
      code("packing", PACKINGS),
      code("termination", Codes.of("LF", termination("lead-free"))),
      usualSeries(),
      between("1", "20E6")
    };
  }
}
