package org.bomstream.part.source.numbers.vishay;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.height;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Parameters.tolerance;
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
 * Vishay's flat tantalum capacitors with a conformal coating: {@code 592D337X0010R2T20H}. By the
 * data sheet "592D", ordering information; the last field is the greatest height.
 */
final class Vishay592d {
  private static final Codes TOLERANCES =
      Codes.of("X0", tolerance("20")).and("X9", tolerance("10"));

  private static final Codes VOLTAGES =
      Codes.of("004", voltage("4"))
          .and("6R3", voltage("6.3"))
          .and("010", voltage("10"))
          .and("016", voltage("16"))
          .and("020", voltage("20"))
          .and("025", voltage("25"))
          .and("035", voltage("35"));

  private static final Codes HEIGHTS = Codes.of("15H", height("1.5")).and("20H", height("2.0"));

  static final PartNumberSystem SYSTEM =
      Family.of(Vishay.MAKER, "592D", "Data sheet 592D, ordering information", "Capacitors")
          .starting("592D")
          .saying(technology("tantalum"))
          .reading(
              text("592D"),
              picofarads(DigitCode.of(2)),
              series(Series.E12),
              between("1E-6", "2.2E-3"),
              code("tolerance", TOLERANCES),
              code("voltage", VOLTAGES),
              code("case", Named.codes("case", "R")),
              code("termination", Codes.of("2", termination("tin"))),
              code("packing", Codes.of("T", packing("tape and reel, 7 inch"))),
              code("height", HEIGHTS));

  private Vishay592d() {}
}
