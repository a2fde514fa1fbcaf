package org.bomstream.part.source.numbers.taiyoyuden;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Fields.value;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.tolerance;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.series;

import java.util.Map;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.Series;
import org.bomstream.part.source.numbers.value.Bodies;
import org.bomstream.part.source.numbers.value.MicroCode;
import org.bomstream.part.source.numbers.value.Named;

/**
 * Taiyo Yuden's wire wound coils, by "Part number" of their data sheets: LB, CB and BR {@code
 * LB2012T100M}, and the shielded NR and NRS {@code NRS4018T470MDGJ}.
 */
final class TaiyoYudenCoils {
  private static final Codes TOLERANCES =
      Codes.of("K", tolerance("10")).and("M", tolerance("20")).and("N", tolerance("30"));

  private static final Codes SHIELDED_TOLERANCES =
      Codes.of("M", tolerance("20")).and("N", tolerance("30"));

  private static final Codes SMALL =
      Codes.none()
          .size("1608", "0603")
          .size("2012", "0805")
          .size("2016", "0806")
          .inPackage("2518", "1007 (2518 metric)")
          .size("3225", "1210");

  private static final Codes TAPED = Codes.of("T", packing("tape and reel"));
  private static final Field HENRIES = value("inductance", "H", 0, MicroCode.HENRIES);

  static final PartNumberSystem LB = coils("LB", Named.codes("series", "LB LBC LBR"));

  static final PartNumberSystem CB = coils("CB", Named.codes("series", "CB CBC"));

  static final PartNumberSystem BR = coils("BR", Named.codes("series", "BRC BRL"));

  static final PartNumberSystem NR =
      shielded("NR", "3010 3012 3015 4010 4012 4018 6012 6020 6028 6045 8040", Codes.of(""));

  static final PartNumberSystem NRS =
      shielded(
          "NRS",
          "2012 4012 4018 5010 5012 5014 5020 5024 5030 5040 6010 6012 6014 6020 6028 6045 8030"
              + " 8040",
          Codes.silent("DGJ", "GJ", "JGJ", "MGF", "MGJ", "MGK"));

  /** How the sizes begin that NRS suffixes are made with. */
  private static final Map<String, String> FIRST_DIGITS =
      Map.of("", "3468", "GJ", "2", "DGJ", "4", "MGJ", "256", "MGF", "5", "MGK", "56", "JGJ", "8");

  private TaiyoYudenCoils() {}

  private static boolean fitsSize(Draft draft) {
    String suffix = draft.code("suffix");
    char first = draft.code("size").charAt(0);
    return FIRST_DIGITS.get(suffix).indexOf(first) >= 0
        || draft.refuse("no suffix " + suffix + " with size code " + draft.code("size"));
  }

  private static PartNumberSystem coils(String name, Codes series) {
    String document = "Wire-wound chip power inductors, " + name + " series";
    return Family.of(TaiyoYuden.MAKER, name, document, "Inductors")
        .starting(name)
        .saying(technology("wire wound"))
        .reading(
            code("series", series),
            code("size", SMALL),
            code("packing", TAPED),
            HENRIES,
            series(Series.E12),
            between("1E-7", "1E-3"),
            code("tolerance", TOLERANCES));
  }

  private static PartNumberSystem shielded(String name, String sizes, Codes suffixes) {
    String document = "Wire-wound power inductors, " + name + " series";
    return Family.of(TaiyoYuden.MAKER, name, document, "Inductors")
        .starting(name)
        .saying(technology("wire wound, shielded"))
        .reading(
            text(name),
            code("size", Bodies.of(sizes)),
            code("packing", TAPED),
            HENRIES,
            series(Series.E12),
            between("4.7E-7", "1E-3"),
            code("tolerance", SHIELDED_TOLERANCES),
            code("suffix", suffixes),
            TaiyoYudenCoils::fitsSize);
  }
}
