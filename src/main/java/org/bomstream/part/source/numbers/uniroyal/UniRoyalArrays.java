package org.bomstream.part.source.numbers.uniroyal;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Parameters.power;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.jumpers;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;
import static org.bomstream.part.source.numbers.grammar.Rules.zeroOrBetween;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.ValueCode;

/**
 * Uni-Royal's arrays of four resistors: {@code 4D03WGJ0103T5E}. By the data sheet "Chip Resistors
 * Array, 2D02/4D02/4D03 Series".
 */
final class UniRoyalArrays {
  private static final Codes SIZES =
      Codes.silent().inPackage("4D02", "0402x4").inPackage("4D03", "0603x4");

  static final PartNumberSystem SYSTEM =
      Family.of(
              UniRoyal.MAKER,
              "arrays",
              "Data sheet Chip Resistors Array, 2D02/4D02/4D03 Series",
              "Resistors")
          .starting("4D")
          .saying(technology("thick film"))
          .reading(way(Codes.tolerances("GJ"), UniRoyalValues.TWO_DIGITS))
          .reading(way(Codes.tolerances("F"), UniRoyalValues.THREE_DIGITS));

  private UniRoyalArrays() {}

  private static Field[] way(Codes tolerances, ValueCode value) {
    return new Field[] {
      code("size", SIZES),
      code("power", Codes.of("WG", power("0.0625"))),
      code("tolerance", tolerances),
      resistance(value),
      code("packing", UniRoyalValues.PACKINGS),
      usualSeries(),
      zeroOrBetween("1", "10E6"),
      jumpers()
    };
  }
}
