package org.bomstream.part.source.numbers.rohm;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.jumpers;
import static org.bomstream.part.source.numbers.grammar.Rules.pairs;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;
import static org.bomstream.part.source.numbers.grammar.Rules.zeroOrBetween;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.ValueCode;

/**
 * Rohm's thick film chips: {@code MCR03EZPJ103}, {@code MCR01MZPF1002}, of low resistance {@code
 * MCR18EZHFLR100}; X is a marking of MCR03 alone. By the data sheets "MCR series" (2012-11 Rev.D,
 * 2017-12 Rev.O) and "MCR series - Low Ohmic" (2012-11 Rev.C), part number description.
 */
final class RohmMcr {
  private static final Field MARKED =
      draft ->
          draft.code("marking").isEmpty()
              || draft.code("size").equals("03")
              || draft.refuse("no marking code X with size code " + draft.code("size"));

  static final PartNumberSystem SYSTEM =
      Family.of(Rohm.MAKER, "MCR", "Data sheet MCR series, 2017-12 Rev.O", "Resistors")
          .starting("MCR0", "MCR1", "MCR2", "MCR5")
          .saying(technology("thick film"))
          .reading(way(Codes.tolerances("J"), Codes.silent(), DigitCode.of(2)))
          .reading(way(Codes.tolerances("DF"), Codes.silent("X"), DigitCode.of(3)))
          .reading(lowOhmic("J", DigitCode.of(2).point('R').or(LetterCode.lowOhms(4))))
          .reading(lowOhmic("F", LetterCode.lowOhms(4)));

  private RohmMcr() {}

  private static Field[] way(Codes tolerances, Codes markings, DigitCode value) {
    return new Field[] {
      text("MCR"),
      code("size", RohmSizes.SIZES),
      code("packing", RohmSizes.PACKINGS),
      code("tolerance", tolerances),
      maybe("marking", markings),
      resistance(value.point('R')),
      pairs("size", "packing", RohmSizes.PACKED),
      MARKED,
      usualSeries(),
      zeroOrBetween("1", "10E6"),
      jumpers()
    };
  }

  private static Field[] lowOhmic(String tolerance, ValueCode value) {
    return new Field[] {
      text("MCR"),
      code("size", RohmSizes.SIZES),
      code("packing", RohmSizes.PACKINGS),
      code("tolerance", Codes.tolerances(tolerance)),
      code("special", Codes.silent("L", "S")),
      resistance(value),
      pairs("size", "packing", RohmSizes.PACKED),
      between("0.047", "9.1")
    };
  }
}
