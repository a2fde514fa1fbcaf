package org.bomstream.part.source.numbers.bourns;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Fields.value;
import static org.bomstream.part.source.numbers.grammar.Parameters.tolerance;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.series;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;
import org.bomstream.part.source.numbers.value.MicroCode;
import org.bomstream.part.source.numbers.value.Named;

/**
 * Bourns' power inductors, by "How to order" of their data sheets: the model by its size, the
 * inductance and its tolerance: {@code SRN4018-100M}, {@code SRP7028A-1R5M}, {@code SDR0604-100KL}.
 */
final class BournsCoils {
  private static final Codes TOLERANCES =
      Codes.of("J", tolerance("5"))
          .and("K", tolerance("10"))
          .and("M", tolerance("20"))
          .and("Y", tolerance("30"));

  private static final String SRN_MODELS =
      "2508A 2510 2512 3010 3010TA 3015 3015TA 4012 4012TA 4018 4018TA 4026 5020 5020TA 5040 5040TA"
          + " 6028 6028C 6045 6045TA 8040 8040TA 1060";

  private static final String SRP_MODELS =
      "4012TA 4020TA 5020TA 5030T 5030TA 6030CA 6030VA 6060FA 6530A 6540 7028A 7030 7030FA 1038A"
          + " 1040 1040VA 1050WA 1205 1235 1238A 1245A 1250 1265A 1270 1770TA";

  private static final String SRR_MODELS =
      "0604 0603 0735A 0745A 0804 0805 0806 0905 0906 0908 1003 1004 1005 1205 1206 1208 1210 1210A"
          + " 1240 1260 1260A 1280 1280A 1305 1306 1307 1806 3011 4011 4018 4028 4818A 5018 5028"
          + " 6028 6038 6040A 6603 7032 7045";

  private static final String SDR_MODELS =
      "0302 0402 0403 0503 0602 0603 0604 0703 0805 0906 1005 1006 1030 1045 1105 1307 1806 2207";

  static final PartNumberSystem SRN = family("SRN", SRN_MODELS, "");

  static final PartNumberSystem SRP = family("SRP", SRP_MODELS, "");

  static final PartNumberSystem SRR = family("SRR", SRR_MODELS, "");

  static final PartNumberSystem SDR = family("SDR", SDR_MODELS, "L");

  private BournsCoils() {}

  private static PartNumberSystem family(String name, String models, String leadFree) {
    return Family.of(Bourns.MAKER, name, "How to order, " + name + " series", "Inductors")
        .starting(name)
        .reading(
            text(name),
            code("model", Named.codes("model", models)),
            text("-"),
            value("inductance", "H", 0, MicroCode.HENRIES),
            series(Series.E12),
            between("5.6E-8", "1E-2"),
            code("tolerance", TOLERANCES),
            text(leadFree));
  }
}
