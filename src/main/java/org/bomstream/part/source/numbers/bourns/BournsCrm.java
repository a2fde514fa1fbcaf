package org.bomstream.part.source.numbers.bourns;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
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
 * Bourns' thick film chips for more power: {@code CRM2512-FX-1R00ELF}. By the data sheet "CRM
 * Series", how to order.
 */
final class BournsCrm {
  private static final Codes COEFFICIENTS =
      Codes.of("X-", temperatureCoefficient("100")).and("W-", temperatureCoefficient("200"));

  static final PartNumberSystem SYSTEM =
      Family.of(Bourns.MAKER, "CRM", "Data sheet CRM Series", "Resistors")
          .starting("CRM")
          .saying(technology("thick film"))
          .reading(way(Codes.tolerances("J"), DigitCode.of(2)))
          .reading(way(Codes.tolerances("F"), DigitCode.of(3)));

  private BournsCrm() {}

  private static Field[] way(Codes tolerances, DigitCode value) {
    return new Field[] {
      text("CRM"),
      code("size", Codes.sizes("0805", "1206", "2010", "2512")),
      text("-"),
      code("tolerance", tolerances),
      code("temperature coefficient", COEFFICIENTS),
      resistance(value.point('R')),
      code("packing", Codes.of("E", packing("tape and reel"))),
      code("termination", Codes.of("LF", termination("lead-free"))),
      usualSeries(),
      between("0.01", "1E6")
    };
  }
}
