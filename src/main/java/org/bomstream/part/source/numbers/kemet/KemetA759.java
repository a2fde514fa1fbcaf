package org.bomstream.part.source.numbers.kemet;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
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
import org.bomstream.part.source.numbers.value.Milliohms;

/**
 * KEMET's leaded aluminium polymer capacitors: {@code A759MW157M1JAAE048}. By the data sheet
 * "A759", part number system; its sizes are not said, since their table is not at hand.
 */
final class KemetA759 {
  private static final Codes VOLTAGES =
      Codes.of("1C", voltage("16"))
          .and("1E", voltage("25"))
          .and("1V", voltage("35"))
          .and("1H", voltage("50"))
          .and("1J", voltage("63"));

  static final PartNumberSystem SYSTEM =
      Family.of(Kemet.MAKER, "A759", "Data sheet A759, part number system", "Capacitors")
          .starting("A759")
          .saying(technology("aluminium polymer"))
          .reading(
              text("A759"),
              code("size", Codes.silent("MW")),
              picofarads(DigitCode.of(2)),
              series(Series.E12),
              between("1E-6", "2.2E-3"),
              code("tolerance", Codes.tolerances("M")),
              code("voltage", VOLTAGES),
              code("packing", Codes.of("AA", packing("bulk"))),
              text("E"),
              Milliohms.esr(3));

  private KemetA759() {}
}
