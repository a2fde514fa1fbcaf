package org.bomstream.part.source.numbers.samsung;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.jumpers;
import static org.bomstream.part.source.numbers.grammar.Rules.series;
import static org.bomstream.part.source.numbers.grammar.Rules.zeroOrBetween;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;

/**
 * Samsung's thick film chips: {@code RC1608F103CS}; sizes are metric, values of E24 have three
 * digits, those of E96 four. By the catalogue "Chip Resistor", part numbering.
 */
final class SamsungRc {
  private static final Codes SIZES =
      Codes.silent()
          .size("0402", "01005")
          .size("0603", "0201")
          .size("1005", "0402")
          .size("1608", "0603")
          .size("2012", "0805")
          .size("3216", "1206")
          .size("3225", "1210")
          .size("5025", "2010")
          .size("6432", "2512");

  private static final Codes PACKINGS =
      Codes.of("CS", packing("tape and reel, 7 inch, paper"))
          .and("ES", packing("tape and reel, 10 inch, paper"))
          .and("AS", packing("tape and reel, 13 inch, paper"));

  static final PartNumberSystem SYSTEM =
      Family.of(Samsung.MAKER, "RC", "Catalogue Chip Resistor, part numbering", "Resistors")
          .starting("RC")
          .saying(technology("thick film"))
          .reading(way(Codes.tolerances("DFGJ"), DigitCode.of(2), Series.E24))
          .reading(way(Codes.tolerances("DF"), DigitCode.of(3), Series.E24_E96));

  private SamsungRc() {}

  private static Field[] way(Codes tolerances, DigitCode value, Series series) {
    return new Field[] {
      text("RC"),
      code("size", SIZES),
      code("tolerance", tolerances),
      resistance(value.point('R')),
      code("packing", PACKINGS),
      series(series),
      zeroOrBetween("1", "22E6"),
      jumpers()
    };
  }
}
