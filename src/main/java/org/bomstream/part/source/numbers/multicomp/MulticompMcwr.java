package org.bomstream.part.source.numbers.multicomp;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.power;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Rules.jumpers;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;
import static org.bomstream.part.source.numbers.grammar.Rules.zeroOrBetween;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Multicomp's thick film chips: {@code MCWR06X1002FTL}, of ceramic {@code MCMR}, against sulfur
 * {@code MCSR}. By the data sheets "MCWR Series", "MCMR Series" and "MCSR Series", part number
 * explanation.
 */
final class MulticompMcwr {
  private static final Codes SERIES = Codes.silent("MCWR", "MCMR", "MCSR");

  private static final Codes SIZES =
      Codes.silent()
          .size("04X", "0402", power("0.0625"))
          .size("06X", "0603", power("0.1"))
          .size("08X", "0805", power("0.125"))
          .size("12X", "1206", power("0.25"));

  static final PartNumberSystem SYSTEM =
      Family.of(
              Multicomp.MAKER,
              "MCWR, MCMR, MCSR",
              "Data sheets MCWR, MCMR, MCSR Series",
              "Resistors")
          .starting("MCWR", "MCMR", "MCSR")
          .saying(technology("thick film"))
          .reading(way(Codes.tolerances("J"), DigitCode.of(2)))
          .reading(way(Codes.tolerances("DF"), DigitCode.of(3)));

  private MulticompMcwr() {}

  private static Field[] way(Codes tolerances, DigitCode value) {
    return new Field[] {
      code("series", SERIES),
      code("size", SIZES),
      resistance(value.point('R')),
      code("tolerance", tolerances),
      code("packing", Codes.of("T", packing("tape and reel, 7 inch, paper"))),
      code("termination", Codes.of("L", termination("lead-free"))),
      usualSeries(),
      zeroOrBetween("1", "10E6"),
      jumpers()
    };
  }
}
