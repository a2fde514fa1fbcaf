package org.bomstream.part.source.numbers.murata;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.fitting;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.own;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.tolerances;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.voltages;
import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;

import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.ceramic.Heights;
import org.bomstream.part.source.numbers.ceramic.PicofaradCode;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Murata's chip multilayer ceramic capacitors, by the catalogues C02E and C03E: {@code
 * GRM155R71C104KA88D}. All series build their numbers alike.
 */
final class MurataGrm {
  private static final String GENERAL =
      "Chip Multilayer Ceramic Capacitors, C02E, 27 November 2017";
  private static final String CARS =
      "Chip Multilayer Ceramic Capacitors for Automotive, C03E, 22 June 2017";

  private static final CeramicSizes SIZES =
      CeramicSizes.of(
          "02=01005 03=0201 15=0402 18=0603 21=0805 22=1111 31=1206 32=1210 42=1808 43=1812"
              + " 52=2211 55=2220");

  /** X depends on the part. */
  private static final Heights HEIGHTS =
      Heights.of(
              "2=0.2 3=0.3 4=0.4 5=0.5 6=0.6 7=0.7 8=0.8 9=0.85 A=1.0 B=1.25 C=1.6 D=2.0 E=2.5"
                  + " F=3.2 M=1.15 N=1.35 Q=1.5 R=1.8 S=2.8")
          .and("X");

  private static final Dielectrics DIELECTRICS =
      Dielectrics.of(
          "5C=C0G 6C=C0H 7U=U2J 5G=X8G 1X=SL 2C=CH 3C=CJ 4C=CK 2P=PH 2R=RH 2S=SH 2T=TH 3U=UJ 4U=UK"
              + " C7=X7S C8=X6S D7=X7T D8=X6T E7=X7U R6=X5R R7=X7R R9=X8R L8=X8L B1=B B3=B F5=Y5V");

  private static final String VOLTAGES =
      "0E=2.5 0G=4 0J=6.3 1A=10 1C=16 1E=25 YA=35 1H=50 1J=63 1K=80 2A=100 2D=200 2E=250 YD=300"
          + " BB=350 2W=450 2H=500 2J=630 3A=1000 3D=2000 3F=3150";

  /** The maker's pages write # for any packing. */
  private static final Codes PACKING =
      Codes.of("D", packing("tape and reel, 7 inch, paper"))
          .and("L", packing("tape and reel, 7 inch, embossed"))
          .and("J", packing("tape and reel, 13 inch, paper"))
          .and("K", packing("tape and reel, 13 inch, embossed"))
          .and("W", packing("tape and reel, 7 inch"))
          .and("B", packing("bulk"))
          .and("C", packing("bulk case"))
          .and("#");

  static final PartNumberSystem GRM = series("GRM", GENERAL);
  static final PartNumberSystem GRJ = series("GRJ", GENERAL, termination("flexible"));
  static final PartNumberSystem GR3 = series("GR3", GENERAL);
  static final PartNumberSystem GR7 = series("GR7", GENERAL);
  static final PartNumberSystem GJM = series("GJM", GENERAL);
  static final PartNumberSystem GQM = series("GQM", GENERAL);
  static final PartNumberSystem GRT = series("GRT", CARS, automotive());
  static final PartNumberSystem GCM = series("GCM", CARS, automotive());
  static final PartNumberSystem GCJ = series("GCJ", CARS, automotive(), termination("flexible"));
  static final PartNumberSystem GC3 = series("GC3", CARS, automotive());
  static final PartNumberSystem GCD = series("GCD", CARS, automotive());
  static final PartNumberSystem GCE = series("GCE", CARS, automotive(), termination("flexible"));
  static final PartNumberSystem GCG = series("GCG", CARS, automotive());

  private static PartNumberSystem series(String series, String document, Parameter... says) {
    return Ceramics.family(Murata.MAKER, series, document, says)
        .starting(series)
        .reading(
            text(series),
            SIZES.field(),
            SIZES.height(HEIGHTS),
            DIELECTRICS.field(),
            voltages(VOLTAGES),
            picofarads(PicofaradCode.POINT),
            tolerances(),
            SIZES.largest(),
            fitting(DIELECTRICS),
            own("individual specification", "A**"),
            code("packing", PACKING));
  }

  private MurataGrm() {}
}
