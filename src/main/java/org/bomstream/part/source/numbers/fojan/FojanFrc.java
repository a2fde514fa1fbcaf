package org.bomstream.part.source.numbers.fojan;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.jumpers;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;
import static org.bomstream.part.source.numbers.grammar.Rules.zeroOrBetween;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Fojan's thick film chips: {@code FRC0603F1002TS}, of 5 % {@code FRC0603J103 TS}. By the data
 * sheet "FRC Series", part number.
 */
final class FojanFrc {
  static final PartNumberSystem SYSTEM =
      Family.of(Fojan.MAKER, "FRC", "Data sheet FRC Series", "Resistors")
          .starting("FRC")
          .saying(technology("thick film"))
          .reading(way(Codes.tolerances("J"), DigitCode.of(2)))
          .reading(way(Codes.tolerances("DF"), DigitCode.of(3)));

  private FojanFrc() {}

  private static Field[] way(Codes tolerances, DigitCode value) {
    return new Field[] {
      text("FRC"),
      code("size", Codes.sizes("0201", "0402", "0603", "0805", "1206", "1210", "2010", "2512")),
      code("tolerance", tolerances),
      resistance(value.point('R')),
      code("packing", Codes.of("TS", packing("tape and reel"))),
      usualSeries(),
      zeroOrBetween("1", "22E6"),
      jumpers()
    };
  }
}
