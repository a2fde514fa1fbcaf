package org.bomstream.part.source.numbers.yageo;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.power;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Rules.given;
import static org.bomstream.part.source.numbers.grammar.Rules.jumpers;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;
import static org.bomstream.part.source.numbers.grammar.Rules.zeroOrBetween;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Yageo's thick film chips: {@code RC0402FR-0710KL}; AC is the same for cars, AF withstands sulfur.
 * By the data sheets "RC_L series" (2018-03-06, V.9), "AC series" and "AF series". The L at the end
 * is left out by some who sell them.
 */
final class YageoChips {
  private static final Codes SIZES =
      Codes.sizes("0201", "0402", "0603", "0805", "1206", "1210", "1218", "2010", "2512")
          .size("0075", "009005")
          .size("0100", "01005");

  private static final Codes POWER =
      Codes.of("0201", power("0.05"))
          .and("0402", power("0.0625"))
          .and("0603", power("0.1"))
          .and("0805", power("0.125"))
          .and("1206", power("0.25"))
          .and("1210", power("0.5"))
          .and("1218", power("1"))
          .and("2010", power("0.75"))
          .and("2512", power("1"));

  /** Where the reel's code asks for twice the power, the power is not said. */
  private static final String DOUBLED = "W";

  static final PartNumberSystem RC =
      family("RC", "Data sheet RC_L series, 2018-03-06, V.9").saying(technology("thick film"));
  static final PartNumberSystem AC =
      family("AC", "Data sheet AC series").saying(technology("thick film"), automotive());
  static final PartNumberSystem AF =
      family("AF", "Data sheet AF series").saying(technology("thick film"));

  private YageoChips() {}

  private static Family family(String series, String document) {
    return Family.of(Yageo.MAKER, series, document, "Resistors")
        .starting(series)
        .reading(
            text(series),
            code("size", SIZES),
            code("tolerance", Codes.tolerances("BDFJ")),
            code("packing", YageoReels.WITH_DASH),
            resistance(LetterCode.ohms()),
            maybe("termination", Codes.of("L", termination("lead-free"))),
            usualSeries(),
            zeroOrBetween("1", "22E6"),
            YageoChips::saysPower,
            jumpers());
  }

  private static boolean saysPower(Draft draft) {
    return draft.code("packing").endsWith(DOUBLED) || given("size", POWER).read(draft);
  }
}
