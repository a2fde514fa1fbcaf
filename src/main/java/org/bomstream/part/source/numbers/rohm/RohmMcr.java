package org.bomstream.part.source.numbers.rohm;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
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
 * Rohm's thick film chips: {@code MCR03EZPJ103}, {@code MCR01MZPF1002}; ESR withstands surges, KTR
 * high voltage, SFR sulfur. By the data sheets of MCR, ESR, KTR and SFR, part number description. X
 * after the tolerance is a marking.
 */
final class RohmMcr {
  private static final Codes SIZES =
      Codes.silent()
          .size("004", "01005")
          .size("006", "0201")
          .size("01", "0402")
          .size("03", "0603")
          .size("10", "0805")
          .size("18", "1206")
          .size("25", "1210")
          .size("50", "2010")
          .size("100", "2512");

  private static final Codes PACKINGS =
      Codes.of("MZP", packing("tape and reel, paper, 2 mm pitch"))
          .and("EZP", packing("tape and reel, paper, 4 mm pitch"))
          .and("YZP", packing("tape and reel"))
          .and("JZH", packing("tape and reel, embossed, 4 mm pitch"))
          .and("MRT", packing("tape and reel"))
          .and("ERT", packing("tape and reel"));

  static final PartNumberSystem MCR = family("MCR");
  static final PartNumberSystem ESR = family("ESR");
  static final PartNumberSystem KTR = family("KTR");
  static final PartNumberSystem SFR = family("SFR");

  private RohmMcr() {}

  private static Family family(String series) {
    return Family.of(Rohm.MAKER, series, "Data sheet " + series + " series", "Resistors")
        .starting(series)
        .saying(technology("thick film"))
        .reading(way(series, Codes.tolerances("J"), DigitCode.of(2)))
        .reading(way(series, Codes.tolerances("DF"), DigitCode.of(3)));
  }

  private static Field[] way(String series, Codes tolerances, DigitCode value) {
    return new Field[] {
      text(series),
      code("size", SIZES),
      code("packing", PACKINGS),
      code("tolerance", tolerances),
      maybe("marking", Codes.silent("X")),
      resistance(value.point('R')),
      usualSeries(),
      zeroOrBetween("1", "22E6"),
      jumpers()
    };
  }
}
