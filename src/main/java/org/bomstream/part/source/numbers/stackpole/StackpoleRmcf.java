package org.bomstream.part.source.numbers.stackpole;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.jumper;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.power;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.given;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Stackpole's thick film chips: {@code RMCF0402FT118K}, the jumper {@code RMCF0603ZT0R00}; RMCP is
 * the same for more power. By the data sheet "RMCF/RMCP Series", how to order.
 */
final class StackpoleRmcf {
  private static final Codes SIZES =
      Codes.sizes("01005", "0201", "0402", "0603", "0805", "1206", "1210", "2010", "2512");

  private static final Codes POWER =
      Codes.of("0201", power("0.05"))
          .and("0402", power("0.063"))
          .and("0603", power("0.1"))
          .and("0805", power("0.125"))
          .and("1206", power("0.25"));

  static final PartNumberSystem RMCF = family("RMCF", given("size", POWER));
  static final PartNumberSystem RMCP = family("RMCP", draft -> true);

  private StackpoleRmcf() {}

  private static Family family(String series, Field power) {
    return Family.of(Stackpole.MAKER, series, "Data sheet RMCF/RMCP Series", "Resistors")
        .starting(series)
        .saying(technology("thick film"))
        .reading(
            text(series),
            code("size", SIZES),
            code("tolerance", Codes.tolerances("DFGJ")),
            code("packing", StackpoleReels.ALL),
            resistance(LetterCode.ohms(4)),
            usualSeries(),
            between("1", "22E6"),
            power)
        .reading(
            text(series),
            code("size", SIZES),
            text("Z"),
            code("packing", StackpoleReels.ALL),
            jumper("0R00"));
  }
}
