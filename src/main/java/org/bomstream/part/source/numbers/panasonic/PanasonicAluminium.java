package org.bomstream.part.source.numbers.panasonic;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Fields.value;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.tolerance;
import static org.bomstream.part.source.numbers.grammar.Parameters.voltage;
import static org.bomstream.part.source.numbers.grammar.Rules.series;

import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;
import org.bomstream.part.source.numbers.value.MicroCode;
import org.bomstream.part.source.numbers.value.Named;

/**
 * Panasonic's aluminium electrolytics for surface mounting (EEE) and their hybrids with polymer
 * (EEH), by "Explanation of part numbers" of the catalogue: {@code EEEFK1V101P}, {@code
 * EEE1EA331UP}, {@code EEHZA1V151P}. The dash that distributors put in is left as it is.
 */
final class PanasonicAluminium {
  private static final Codes VOLTAGES =
      Codes.of("0G", voltage("4"))
          .and("0J", voltage("6.3"))
          .and("1A", voltage("10"))
          .and("1C", voltage("16"))
          .and("1E", voltage("25"))
          .and("1V", voltage("35"))
          .and("1H", voltage("50"))
          .and("1J", voltage("63"))
          .and("1K", voltage("80"))
          .and("2A", voltage("100"));

  private static final Codes SUFFIXES =
      Codes.silent(
          "P", "R", "AP", "AR", "UP", "UAP", "UR", "UAR", "XP", "XAP", "LP", "LAP", "SP", "SR",
          "WP", "WR", "NP", "NR", "GP", "GAP", "V", "AV", "UV", "XV", "XUV", "XUP", "SV", "GV");

  private static final Field MICROFARADS = value("capacitance", "F", 0, MicroCode.FARADS);

  private static final String DOCUMENT =
      "Aluminum electrolytic capacitors, explanation of part numbers, ";

  static final PartNumberSystem EEE =
      Family.of(Panasonic.MAKER, "EEE", DOCUMENT + "surface mount type, 2016-04", "Capacitors")
          .starting("EEE")
          .saying(technology("aluminium electrolytic"), tolerance("20"), reel())
          .reading(
              text("EEE"),
              PanasonicAluminium::dash,
              code("series", Named.codes("series", "FC FK FP FT HA HB HC HD TC TG TK TP TQ")),
              code("voltage", VOLTAGES),
              MICROFARADS,
              series(Series.E12),
              code("suffix", SUFFIXES))
          .reading(
              text("EEE"),
              PanasonicAluminium::dash,
              code("voltage", VOLTAGES),
              code("series", Named.codes("series", "A S")),
              MICROFARADS,
              series(Series.E12),
              code("suffix", SUFFIXES));

  static final PartNumberSystem EEH =
      Family.of(Panasonic.MAKER, "EEH", DOCUMENT + "hybrid type", "Capacitors")
          .starting("EEH")
          .saying(technology("aluminium polymer hybrid"), tolerance("20"), reel())
          .reading(
              text("EEH"),
              PanasonicAluminium::dash,
              code("series", Named.codes("series", "ZA ZC ZE ZF ZK ZS ZT ZU")),
              code("voltage", VOLTAGES),
              MICROFARADS,
              series(Series.E12),
              code("suffix", SUFFIXES));

  private PanasonicAluminium() {}

  private static boolean dash(Draft draft) {
    draft.skip(draft.peek(0) == '-' ? 1 : 0);
    return true;
  }

  private static Parameter reel() {
    return packing("tape and reel");
  }
}
