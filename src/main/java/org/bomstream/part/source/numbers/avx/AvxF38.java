package org.bomstream.part.source.numbers.avx;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.voltage;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.series;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;
import org.bomstream.part.source.numbers.value.Named;

/**
 * KYOCERA AVX's small tantalum polymer chips with terminals underneath: {@code F380J476MSAAH1}. By
 * the data sheet "F38 Series", how to order.
 */
final class AvxF38 {
  private static final Codes VOLTAGES =
      Codes.of("0G", voltage("4")).and("0J", voltage("6.3")).and("1A", voltage("10"));

  private static final Codes CASES = Codes.none().size("M", "0603").size("S", "0805");

  /** Low ESR, a height or a rated temperature of its own, none of which the number says. */
  private static final Codes SPECIAL = Named.codes("special", "AXE AXEH3 LZT AH1 AH2 AH3");

  static final PartNumberSystem SYSTEM =
      Family.of(KyoceraAvx.MAKER, "F38", "Data sheet F38 Series, how to order", "Capacitors")
          .starting("F380", "F381")
          .saying(technology("tantalum polymer"))
          .reading(
              text("F38"),
              code("voltage", VOLTAGES),
              picofarads(DigitCode.of(2)),
              series(Series.E6),
              between("1E-6", "100E-6"),
              code("tolerance", Codes.tolerances("M")),
              code("case", CASES),
              code("packing", Codes.of("A", packing("tape and reel, 7 inch, 8 mm"))),
              maybe("special", SPECIAL));

  private AvxF38() {}
}
