package org.bomstream.part.source.numbers.chemicon;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Fields.value;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.voltage;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.series;

import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;
import org.bomstream.part.source.numbers.value.MicroCode;

/**
 * Chemi-Con's aluminium electrolytics for surface mounting at 125 °C: {@code EMVH101ADA100MHA0G}.
 * By the catalogue "Alchip MVH Series", part numbering system.
 */
final class ChemiConMvh {
  private static final Codes VOLTAGES =
      Codes.of("100", voltage("10"))
          .and("160", voltage("16"))
          .and("250", voltage("25"))
          .and("350", voltage("35"))
          .and("500", voltage("50"))
          .and("630", voltage("63"))
          .and("800", voltage("80"))
          .and("101", voltage("100"));

  private static final Codes SIZES =
      Codes.of("HA0", can("8", "10"))
          .and("JA0", can("10", "10"))
          .and("KE0", can("12.5", "13.5"))
          .and("LH0", can("16", "16.5"))
          .and("MH0", can("18", "16.5"));

  static final PartNumberSystem SYSTEM =
      Family.of(ChemiCon.MAKER, "MVH", "Alchip MVH Series, part numbering system", "Capacitors")
          .starting("EMVH")
          .saying(technology("aluminium electrolytic"))
          .reading(
              text("EMVH"),
              code("voltage", VOLTAGES),
              code("packing", Codes.silent("ADA", "ARA")),
              value("capacitance", "F", 0, MicroCode.FARADS),
              series(Series.E12),
              between("1E-6", "10E-3"),
              code("tolerance", Codes.tolerances("M")),
              code("size", SIZES),
              code("terminal", Codes.silent("G", "S")));

  private ChemiConMvh() {}

  /** Diameter and length of the can in millimetres. */
  private static Parameter can(String diameter, String length) {
    return Parameter.ofText("dimensions", "⌀ " + diameter + " × " + length + " mm");
  }
}
