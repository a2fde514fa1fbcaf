package org.bomstream.part.source.numbers.ralec;

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
 * Ralec's thick film chips: {@code RTT051003BTP}, of 5 % {@code RTT03103JTP}. By the data sheet
 * "RTT Series", part number.
 */
final class RalecRtt {
  private static final Codes SIZES =
      Codes.silent()
          .size("01", "0201")
          .size("02", "0402")
          .size("03", "0603")
          .size("05", "0805")
          .size("06", "1206");

  private static final Codes PACKINGS =
      Codes.of("TP", packing("tape and reel, 7 inch, paper, 4 mm pitch"))
          .and("TH", packing("tape and reel, 7 inch, paper, 2 mm pitch"));

  static final PartNumberSystem SYSTEM =
      Family.of(Ralec.MAKER, "RTT", "Data sheet RTT Series", "Resistors")
          .starting("RTT")
          .saying(technology("thick film"))
          .reading(way(Codes.tolerances("GJ"), DigitCode.of(2)))
          .reading(way(Codes.tolerances("BDF"), DigitCode.of(3)));

  private RalecRtt() {}

  private static Field[] way(Codes tolerances, DigitCode value) {
    return new Field[] {
      text("RTT"),
      code("size", SIZES),
      resistance(value.point('R')),
      code("tolerance", tolerances),
      code("packing", PACKINGS),
      usualSeries(),
      zeroOrBetween("1", "22E6"),
      jumpers()
    };
  }
}
