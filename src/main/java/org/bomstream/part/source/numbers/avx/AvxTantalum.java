package org.bomstream.part.source.numbers.avx;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
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
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;
import org.bomstream.part.source.numbers.value.Milliohms;
import org.bomstream.part.source.numbers.value.MoldedCases;

/**
 * KYOCERA AVX's tantalum chips, by "How to order" of their catalogue: TAJ (general), TPS (low ESR)
 * and TCJ (polymer): {@code TAJA106K016RNJ}, {@code TPSD107K016R0125}.
 */
final class AvxTantalum {
  private static final Codes CASES =
      MoldedCases.of(
          "A 3216-18",
          "B 3528-21",
          "C 6032-28",
          "D 7343-31",
          "E 7343-43",
          "P 2012-15",
          "R 2012-12",
          "S 3216-12",
          "T 3528-12",
          "W 6032-15",
          "X 7343-15",
          "Y 7343-20");

  private static final Codes VOLTAGES =
      Codes.of("002", voltage("2.5"))
          .and("004", voltage("4"))
          .and("006", voltage("6.3"))
          .and("010", voltage("10"))
          .and("016", voltage("16"))
          .and("020", voltage("20"))
          .and("025", voltage("25"))
          .and("035", voltage("35"))
          .and("050", voltage("50"));

  private static final Codes TWENTY = Codes.of("M", tolerance("20"));
  private static final Codes TOLERANCES = TWENTY.and("K", tolerance("10"));

  private static final Codes PACKINGS =
      Codes.of("R", packing("tape and reel, 7 inch"), termination("tin"))
          .and("S", packing("tape and reel, 13 inch"), termination("tin"))
          .and("A", packing("tape and reel, 7 inch"), termination("gold"))
          .and("B", packing("tape and reel, 13 inch"), termination("gold"))
          .and("H", packing("tape and reel, 7 inch"), termination("tin-lead"))
          .and("K", packing("tape and reel, 13 inch"), termination("tin-lead"));

  private static final Codes CAR_PACKINGS =
      PACKINGS
          .and("T", packing("tape and reel, 7 inch"), termination("tin"), automotive())
          .and("U", packing("tape and reel, 13 inch"), termination("tin"), automotive());

  private static final String DOCUMENT = "Tantalum and niobium oxide capacitors, version 13.6, ";
  private static final Field PICOFARADS = picofarads(DigitCode.of(2));

  static final PartNumberSystem TAJ =
      Family.of(KyoceraAvx.MAKER, "TAJ", DOCUMENT + "TAJ series", "Capacitors")
          .starting("TAJ")
          .saying(technology("tantalum"))
          .reading(
              text("TAJ"),
              code("case", CASES),
              PICOFARADS,
              series(Series.E6),
              between("1E-7", "2.2E-3"),
              code("tolerance", TOLERANCES),
              code("voltage", VOLTAGES),
              code("packing", CAR_PACKINGS),
              text("NJ"));

  static final PartNumberSystem TPS = lowEsr("TPS", "tantalum", TOLERANCES);

  static final PartNumberSystem TCJ = lowEsr("TCJ", "tantalum polymer", TWENTY);

  private AvxTantalum() {}

  private static PartNumberSystem lowEsr(String series, String technology, Codes tolerances) {
    return Family.of(KyoceraAvx.MAKER, series, DOCUMENT + series + " series", "Capacitors")
        .starting(series)
        .saying(technology(technology))
        .reading(
            text(series),
            code("case", CASES),
            PICOFARADS,
            series(Series.E6),
            between("1E-7", "2.2E-3"),
            code("tolerance", tolerances),
            code("voltage", VOLTAGES),
            code("packing", PACKINGS),
            Milliohms.esr(4));
  }
}
