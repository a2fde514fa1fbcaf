package org.bomstream.part.source.numbers.fenghua;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.power;
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
 * Fenghua's thick film chips: {@code RC-02W103JT} of 5 %, {@code RS-03K1002FT} of 1 %. By the data
 * sheet "Chip resistors RC and RS", how to order.
 */
final class FenghuaRc {
  private static final Codes SIZES =
      Codes.silent()
          .size("02W", "0402", power("0.0625"))
          .size("03K", "0603", power("0.1"))
          .size("05K", "0805", power("0.125"))
          .size("06K", "1206", power("0.25"));

  static final PartNumberSystem RC =
      family("RC").reading(way("RC-", Codes.tolerances("J"), DigitCode.of(2)));
  static final PartNumberSystem RS =
      family("RS").reading(way("RS-", Codes.tolerances("DF"), DigitCode.of(3)));

  private FenghuaRc() {}

  private static Family family(String series) {
    return Family.of(Fenghua.MAKER, series, "Data sheet Chip resistors RC and RS", "Resistors")
        .starting(series)
        .saying(technology("thick film"));
  }

  private static Field[] way(String text, Codes tolerances, DigitCode value) {
    return new Field[] {
      text(text),
      code("size", SIZES),
      resistance(value.point('R')),
      code("tolerance", tolerances),
      code("packing", Codes.of("T", packing("tape and reel"))),
      usualSeries(),
      zeroOrBetween("1", "22E6"),
      jumpers()
    };
  }
}
