package org.bomstream.part.source.numbers.walsin;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.jumper;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Walsin's thick film chips: {@code WR04X1002FTL}, of 5 % with three digits {@code WR06X103 JTL}.
 * By the approval sheets "WR04X, WR06X, WR08X, WR12X", catalogue numbers.
 */
final class WalsinWr {
  private static final Codes SIZES =
      Codes.silent()
          .size("WR01", "01005")
          .size("WR02", "0201")
          .size("WR04", "0402")
          .size("WR06", "0603")
          .size("WR08", "0805")
          .size("WR12", "1206")
          .size("WR10", "1210")
          .size("WR20", "2010")
          .size("WR25", "2512");

  private static final Codes PACKINGS =
      Codes.of("T", packing("tape and reel, 7 inch, paper"))
          .and("Q", packing("tape and reel, 10 inch, paper"))
          .and("G", packing("tape and reel, 13 inch, paper"));

  private static final Codes LEAD_FREE = Codes.of("L", termination("lead-free"));

  static final PartNumberSystem SYSTEM =
      Family.of(Walsin.MAKER, "WR", "Approval sheet WR04X to WR12X", "Resistors")
          .starting("WR")
          .saying(technology("thick film"))
          .reading(way(Codes.tolerances("GJ"), DigitCode.of(2)))
          .reading(way(Codes.tolerances("BDF"), DigitCode.of(3)))
          .reading(
              code("size", SIZES),
              code("type", Codes.silent("X", "W")),
              jumper("000"),
              text("P"),
              code("packing", PACKINGS),
              code("termination", LEAD_FREE));

  private WalsinWr() {}

  private static Field[] way(Codes tolerances, DigitCode value) {
    return new Field[] {
      code("size", SIZES),
      code("type", Codes.silent("X", "W")),
      resistance(value.point('R')),
      code("tolerance", tolerances),
      code("packing", PACKINGS),
      code("termination", LEAD_FREE),
      usualSeries(),
      between("1", "22E6")
    };
  }
}
