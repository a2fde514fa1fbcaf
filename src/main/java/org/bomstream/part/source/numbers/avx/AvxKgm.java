package org.bomstream.part.source.numbers.avx;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.fitting;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.own;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.tolerances;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.voltages;
import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;

import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.ceramic.PicofaradCode;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * KYOCERA AVX's multilayer ceramic chips in its new numbers, by the data sheet TDS-SMDMLCC-0038:
 * {@code KGM15BR71H104KT}; KAM are those for cars.
 */
final class AvxKgm {
  private static final CeramicSizes SIZES =
      CeramicSizes.of(
          "02=01005 03=0201 05=0402 15=0603 21=0805 31=1206 32=1210 43=1812 44=1825 55=2220"
              + " 56=2225");

  private static final Dielectrics DIELECTRICS = Dielectrics.of("CG=C0G R5=X5R R7=X7R");

  private static final String VOLTAGES =
      "0G=4 0J=6.3 1A=10 1C=16 1E=25 1H=50 2A=100 2D=200 2E=250 2H=500";

  private static final Codes PACKING =
      Codes.of("H", packing("tape and reel, 7 inch, paper"))
          .and("T", packing("tape and reel, 7 inch, paper"))
          .and("U", packing("tape and reel, 7 inch, embossed"))
          .and("V", packing("tape and reel, 7 inch, embossed"))
          .and("N", packing("tape and reel, 13 inch, paper"))
          .and("M", packing("tape and reel, 13 inch, paper"))
          .and("L", packing("tape and reel, 13 inch, embossed"))
          .and("S", packing("tape and reel, 13 inch, embossed"));

  static final PartNumberSystem KGM = series("KGM");
  static final PartNumberSystem KAM = series("KAM", automotive());

  private static PartNumberSystem series(String series, Parameter... says) {
    return Ceramics.family(KyoceraAvx.MAKER, series, "TDS-SMDMLCC-0038, revision 2", says)
        .starting(series)
        .reading(
            text(series),
            SIZES.field(),
            own("height code", "A"),
            DIELECTRICS.field(),
            voltages(VOLTAGES),
            picofarads(PicofaradCode.POINT),
            tolerances(),
            SIZES.largest(),
            fitting(DIELECTRICS),
            code("packing", PACKING),
            AvxKgm::reelOfSize);
  }

  /** Each reel is for some sizes only. */
  private static boolean reelOfSize(Draft draft) {
    String size = draft.code("size");
    String reels =
        switch (size) {
          case "02", "03", "05" -> "HN";
          case "15", "21", "31" -> "TUML";
          case "32" -> "UL";
          default -> "VS";
        };
    String packing = draft.code("packing");
    return reels.contains(packing)
        || draft.refuse("no packing code " + packing + " with size code " + size);
  }

  private AvxKgm() {}
}
