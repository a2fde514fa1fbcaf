package org.bomstream.part.source.numbers.rohm;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.jumpers;
import static org.bomstream.part.source.numbers.grammar.Rules.pairs;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;
import static org.bomstream.part.source.numbers.grammar.Rules.zeroOrBetween;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Rohm's thick film chips for special loads: {@code ESR10EZPJ621} withstands surges, {@code
 * KTR03EZPF1004} high voltage, {@code SFR03EZPJ103} sulfur. By the data sheets "ESR series", "KTR
 * series" and "SFR series", part number description.
 */
final class RohmEsr {
  static final PartNumberSystem ESR = family("ESR");
  static final PartNumberSystem KTR = family("KTR");
  static final PartNumberSystem SFR = family("SFR");

  private RohmEsr() {}

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
      code("size", RohmSizes.SIZES),
      code("packing", RohmSizes.PACKINGS),
      code("tolerance", tolerances),
      resistance(value.point('R')),
      pairs("size", "packing", RohmSizes.PACKED),
      usualSeries(),
      zeroOrBetween("1", "20E6"),
      jumpers()
    };
  }
}
