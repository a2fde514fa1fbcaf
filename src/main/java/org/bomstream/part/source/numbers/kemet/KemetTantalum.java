package org.bomstream.part.source.numbers.kemet;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
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
import org.bomstream.part.source.numbers.value.Milliohms;
import org.bomstream.part.source.numbers.value.MoldedCases;

/**
 * KEMET's tantalum chips, by "Ordering Information" of their data sheets: T491 (general), T495 (low
 * ESR) and the polymer series T520, T521, T525 and T530: {@code T491A106K016AT}, {@code
 * T520B337M006ATE070}.
 */
final class KemetTantalum {
  private static final Codes CASES =
      MoldedCases.of(
          "A 3216-18",
          "B 3528-21",
          "C 6032-28",
          "D 7343-31",
          "E 7360-38",
          "S 3216-12",
          "T 3528-12",
          "U 6032-15",
          "V 7343-20",
          "X 7343-43");

  private static final Codes POLYMER_CASES =
      MoldedCases.of(
          "A 3216-18",
          "B 3528-21",
          "C 6032-28",
          "D 7343-31",
          "T 3528-12",
          "U 6032-15",
          "V 7343-19",
          "W 7343-15",
          "X 7343-43",
          "Y 7343-40");

  private static final Codes VOLTAGES =
      Codes.of("2R5", voltage("2.5"))
          .and("003", voltage("3"))
          .and("004", voltage("4"))
          .and("006", voltage("6.3"))
          .and("010", voltage("10"))
          .and("016", voltage("16"))
          .and("020", voltage("20"))
          .and("025", voltage("25"))
          .and("035", voltage("35"))
          .and("050", voltage("50"));

  private static final Codes POLYMER_VOLTAGES =
      VOLTAGES
          .and("002", voltage("2"))
          .and("008", voltage("8"))
          .and("012", voltage("12.5"))
          .and("063", voltage("63"));

  private static final Codes TWENTY = Codes.of("M", tolerance("20"));
  private static final Codes TOLERANCES = TWENTY.and("K", tolerance("10"));

  private static final Codes TERMINATIONS =
      Codes.of("T", termination("tin")).and("H", termination("tin-lead"));

  private static final Codes REELS =
      Codes.of("7280", packing("tape and reel, 13 inch")).and("AUTO", automotive());

  private static final String DOCUMENT = "Ordering information, ";

  static final PartNumberSystem T491 =
      Family.of(Kemet.MAKER, "T491", DOCUMENT + "T2005_T491", "Capacitors")
          .starting("T491")
          .saying(technology("tantalum"))
          .reading(
              text("T491"),
              code("case", CASES),
              picofarads(DigitCode.of(2)),
              series(Series.E12),
              between("1E-7", "1E-3"),
              code("tolerance", TOLERANCES),
              code("voltage", VOLTAGES),
              text("A"),
              code("termination", TERMINATIONS.and("G", termination("gold"))),
              maybe("reel", REELS));

  static final PartNumberSystem T495 =
      Family.of(Kemet.MAKER, "T495", DOCUMENT + "T2009_T495, 2020-02-17", "Capacitors")
          .starting("T495")
          .saying(technology("tantalum"))
          .reading(
              text("T495"),
              code("case", CASES),
              picofarads(DigitCode.of(2)),
              series(Series.E12),
              between("1E-7", "1E-3"),
              code("tolerance", TOLERANCES),
              code("voltage", VOLTAGES),
              text("A"),
              code("termination", TERMINATIONS.and("G", termination("gold"))),
              text("E"),
              Milliohms.esr(3),
              maybe("reel", REELS));

  static final PartNumberSystem T520 = polymer("T520");

  static final PartNumberSystem T521 = polymer("T521");

  static final PartNumberSystem T525 = polymer("T525");

  static final PartNumberSystem T530 = polymer("T530");

  private KemetTantalum() {}

  private static PartNumberSystem polymer(String series) {
    return Family.of(Kemet.MAKER, series, DOCUMENT + "T2076_T52X-530, 2016-05-27", "Capacitors")
        .starting(series)
        .saying(technology("tantalum polymer"))
        .reading(
            text(series),
            code("case", POLYMER_CASES),
            picofarads(DigitCode.of(2)),
            series(Series.E12),
            between("6.8E-7", "1.5E-3"),
            code("tolerance", TWENTY),
            code("voltage", POLYMER_VOLTAGES),
            text("A"),
            code("termination", TERMINATIONS),
            text("E"),
            Milliohms.esr(3),
            maybe("reel", REELS));
  }
}
