package org.bomstream.part.source.numbers.susumu;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.temperatureCoefficient;
import static org.bomstream.part.source.numbers.grammar.Parameters.tolerance;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.series;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;

/**
 * Susumu's thin film chips: {@code RR0816P-103-D}, {@code RG1608P-3013-B-T5}; values of E24 have
 * three digits, those of E96 four. By the catalogue, "RR series" and "RG series", part numbering
 * system. Numbers of RR end with the marking where there is one: {@code RR0816P-4992-D-68C}.
 */
final class SusumuRr {
  private static final Codes RR_SIZES =
      Codes.silent()
          .size("0306", "0201")
          .size("0510", "0402")
          .size("0816", "0603")
          .size("1220", "0805")
          .size("1632", "1206");

  private static final Codes RG_SIZES =
      Codes.silent()
          .size("1005", "0402")
          .size("1608", "0603")
          .size("2012", "0805")
          .size("3216", "1206");

  private static final Codes COEFFICIENTS =
      Codes.of("V-", temperatureCoefficient("5"))
          .and("N-", temperatureCoefficient("10"))
          .and("P-", temperatureCoefficient("25"))
          .and("Q-", temperatureCoefficient("50"));

  private static final Codes REELS =
      Codes.of("-T10", packing("tape and reel, 10000"))
          .and("-T5", packing("tape and reel, 5000"))
          .and("-T1", packing("tape and reel, 1000"));

  static final PartNumberSystem RR =
      family("RR")
          .reading(way("RR", RR_SIZES, DigitCode.of(2), Series.E24))
          .reading(way("RR", RR_SIZES, DigitCode.of(3), Series.E24_E96));
  static final PartNumberSystem RG =
      family("RG")
          .reading(way("RG", RG_SIZES, DigitCode.of(2), Series.E24))
          .reading(way("RG", RG_SIZES, DigitCode.of(3), Series.E24_E96));

  private SusumuRr() {}

  private static Family family(String series) {
    return Family.of(Susumu.MAKER, series, "Catalogue, " + series + " series", "Resistors")
        .starting(series)
        .saying(technology("thin film"));
  }

  private static Field[] way(String text, Codes sizes, DigitCode value, Series series) {
    return new Field[] {
      text(text),
      code("size", sizes),
      code("temperature coefficient", COEFFICIENTS),
      resistance(value.point('R')),
      code("tolerance", tolerances()),
      series(series),
      between("10", "3E6"),
      new SusumuMarking(),
      maybe("reel", REELS)
    };
  }

  private static Codes tolerances() {
    return Codes.of("-P", tolerance("0.02"))
        .and("-W", tolerance("0.05"))
        .and("-B", tolerance("0.1"))
        .and("-D", tolerance("0.5"))
        .and("-F", tolerance("1"));
  }
}
