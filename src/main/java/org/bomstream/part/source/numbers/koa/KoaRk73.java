package org.bomstream.part.source.numbers.koa;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.jumper;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.power;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.pairs;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import java.util.Map;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * KOA's thick film chips: {@code RK73B1ETTP103J} of 2 % and 5 %, {@code RK73H1ETTP1002F} of 0.5 %
 * and 1 %, and the jumper {@code RK73Z1ETTP}. By the data sheets "RK73B", "RK73H" and "RK73Z", type
 * designation. A after the size is for the type that resists heat shock, R for the one that resists
 * sulfur.
 */
final class KoaRk73 {
  private static final Codes SIZES =
      Codes.silent()
          .size("1F", "01005", power("0.03"))
          .size("1H", "0201", power("0.05"))
          .size("1E", "0402")
          .size("1J", "0603")
          .size("2A", "0805")
          .size("2B", "1206", power("0.25"))
          .size("2E", "1210", power("0.5"))
          .size("2H", "2010", power("0.75"))
          .size("W2H", "2010", power("0.75"))
          .size("3A", "2512", power("1"))
          .size("W3A", "2512", power("1"));

  private static final Codes TERMINATIONS =
      Codes.of("T", termination("tin"))
          .and("L", termination("tin and lead"))
          .and("G", termination("gold"));

  private static final Codes PACKINGS =
      Codes.of("TCM", packing("tape and reel, 2 mm pitch"))
          .and("TBL", packing("tape and reel, 2 mm pitch"))
          .and("TPL", packing("tape and reel, 7 inch, paper, 2 mm pitch"))
          .and("TP", packing("tape and reel, 7 inch, paper, 2 mm pitch"))
          .and("TD", packing("tape and reel, 7 inch, paper, 4 mm pitch"))
          .and("TE", packing("tape and reel, 7 inch, embossed, 4 mm pitch"))
          .and("TDD", packing("tape and reel, 10 inch, paper, 4 mm pitch"))
          .and("TED", packing("tape and reel, 10 inch, embossed, 4 mm pitch"));

  private static final Map<String, String> PACKED =
      Map.ofEntries(
          Map.entry("1F", "TCM TBL"),
          Map.entry("1H", "TCM TBL TC"),
          Map.entry("1E", "TP TPL"),
          Map.entry("1J", "TP TD TDD"),
          Map.entry("2A", "TP TD TE TDD TED"),
          Map.entry("2B", "TP TD TE TDD TED"),
          Map.entry("2E", "TD TE TDD TED"),
          Map.entry("2H", "TE TED"),
          Map.entry("W2H", "TE TED"),
          Map.entry("3A", "TE TED"),
          Map.entry("W3A", "TE TED"));

  static final PartNumberSystem RK73B =
      family("RK73B", "Data sheet RK73B")
          .reading(way("RK73B", Codes.tolerances("GJ"), DigitCode.of(2)));
  static final PartNumberSystem RK73H =
      family("RK73H", "Data sheet RK73H")
          .reading(way("RK73H", Codes.tolerances("DF"), DigitCode.of(3)));
  static final PartNumberSystem RK73Z =
      family("RK73Z", "Data sheet RK73Z")
          .reading(
              text("RK73Z"),
              code("size", SIZES),
              jumper(""),
              maybe("kind", Codes.silent("A", "R")),
              code("termination", TERMINATIONS),
              code("packing", PACKINGS),
              pairs("size", "packing", PACKED));

  private KoaRk73() {}

  private static Family family(String series, String document) {
    return Family.of(Koa.MAKER, series, document, "Resistors")
        .starting(series)
        .saying(technology("thick film"));
  }

  private static Field[] way(String series, Codes tolerances, DigitCode value) {
    return new Field[] {
      text(series),
      code("size", SIZES),
      maybe("kind", Codes.silent("A", "R")),
      code("termination", TERMINATIONS),
      code("packing", PACKINGS),
      resistance(value.point('R')),
      code("tolerance", tolerances),
      pairs("size", "packing", PACKED),
      usualSeries(),
      between("1", "22E6")
    };
  }
}
