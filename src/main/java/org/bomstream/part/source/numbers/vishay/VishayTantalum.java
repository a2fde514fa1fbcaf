package org.bomstream.part.source.numbers.vishay;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
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
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;
import org.bomstream.part.source.numbers.value.Milliohms;
import org.bomstream.part.source.numbers.value.MoldedCases;

/**
 * Vishay's tantalum chips, by "Ordering information" of their data sheets: TANTAMOUNT 293D and 593D
 * {@code 293D106X9016A2TE3}, and low ESR TR3 {@code TR3D107K016C0125}.
 */
final class VishayTantalum {
  private static final Codes CASES =
      MoldedCases.of("A 3216-18", "B 3528-21", "C 6032-28", "D 7343-31", "E 7343-43");

  private static final Codes VOLTAGES =
      Codes.of("004", voltage("4"))
          .and("6R3", voltage("6.3"))
          .and("010", voltage("10"))
          .and("016", voltage("16"))
          .and("020", voltage("20"))
          .and("025", voltage("25"))
          .and("035", voltage("35"))
          .and("050", voltage("50"));

  private static final Codes MIL_TOLERANCES =
      Codes.of("X9", tolerance("10")).and("X0", tolerance("20"));

  private static final Codes TOLERANCES = Codes.of("K", tolerance("10")).and("M", tolerance("20"));

  private static final Codes TERMINATIONS =
      Codes.of("2", termination("tin")).and("4", termination("gold"));

  private static final Codes REELS =
      Codes.of("T", packing("tape and reel, 7 inch")).and("W", packing("tape and reel, 13 inch"));

  private static final Codes PACKINGS =
      Codes.of("C", packing("tape and reel, 7 inch"), termination("tin"))
          .and("D", packing("tape and reel, 13 inch"), termination("tin"))
          .and("E", packing("tape and reel, 7 inch"), termination("tin-lead"))
          .and("F", packing("tape and reel, 13 inch"), termination("tin-lead"));

  private static final Field PICOFARADS = picofarads(DigitCode.of(2));

  static final PartNumberSystem TANTAMOUNT_293D = tantamount("293D", "document 40002");

  static final PartNumberSystem TANTAMOUNT_593D = tantamount("593D", "document 40005");

  static final PartNumberSystem TR3 =
      Family.of(Vishay.MAKER, "TR3", "Ordering information, document 40080", "Capacitors")
          .starting("TR3")
          .saying(technology("tantalum"))
          .reading(
              text("TR3"),
              code("case", CASES),
              PICOFARADS,
              series(Series.E12),
              between("1E-7", "1E-3"),
              code("tolerance", TOLERANCES),
              code("voltage", VOLTAGES),
              code("packing", PACKINGS),
              Milliohms.esr(4));

  private VishayTantalum() {}

  private static PartNumberSystem tantamount(String series, String document) {
    return Family.of(Vishay.MAKER, series, "Ordering information, " + document, "Capacitors")
        .starting(series)
        .saying(technology("tantalum"))
        .reading(
            text(series),
            PICOFARADS,
            series(Series.E12),
            between("1E-7", "1E-3"),
            code("tolerance", MIL_TOLERANCES),
            code("voltage", VOLTAGES),
            code("case", CASES),
            code("termination", TERMINATIONS),
            code("packing", REELS),
            text("E3"))
        .reading(
            text(series),
            PICOFARADS,
            series(Series.E12),
            between("1E-7", "1E-3"),
            code("tolerance", MIL_TOLERANCES),
            code("voltage", VOLTAGES),
            code("case", CASES),
            code("termination", Codes.of("8", termination("tin-lead"))),
            code("packing", REELS));
  }
}
