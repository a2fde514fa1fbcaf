package org.bomstream.part.source.numbers.yageo;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.fitting;
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
import org.bomstream.part.source.numbers.ceramic.PicofaradCode;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Yageo's multilayer ceramic capacitors, by the data sheets of general purpose (CC), soft
 * termination (CS) and automotive (AC): {@code CC0402KRX7R7BB104}.
 */
final class YageoCc {
  private static final CeramicSizes SIZES =
      CeramicSizes.inches("0201", "0402", "0603", "0805", "1206", "1210", "1808", "1812", "2220");

  private static final Codes PACKING =
      Codes.of("R", packing("tape and reel, 7 inch, paper"))
          .and("K", packing("tape and reel, 7 inch, embossed"))
          .and("P", packing("tape and reel, 13 inch, paper"))
          .and("F", packing("tape and reel, 13 inch, embossed"))
          .and("C", packing("bulk case"));

  private static final Dielectrics DIELECTRICS =
      Dielectrics.of("NPO=C0G X5R=X5R X6S=X6S X7R=X7R X7S=X7S X7T=X7T Y5V=Y5V");

  private static final String VOLTAGES =
      "4=4 5=6.3 6=10 7=16 8=25 G=35 9=50 0=100 A=200 Y=250 B=500 Z=630 C=1000 D=2000 E=3000";

  private static final Codes PROCESS = Codes.silent("BN", "BB");

  static final PartNumberSystem CC =
      series(
          "CC",
          "CC",
          "General Purpose & High Capacitance, X7R, 6.3 V to 250 V, V.26, 19 November 2024");
  static final PartNumberSystem CS =
      series(
          "CS",
          "CS",
          "Soft termination, X7R, 16 V to 630 V, V.9, 4 August 2015",
          termination("flexible"));
  static final PartNumberSystem AC =
      series("AC ceramic", "AC", "Automotive grade, NP0/X7R", automotive());

  private static PartNumberSystem series(
      String series, String beginning, String document, Parameter... says) {
    return Ceramics.family(Yageo.MAKER, series, document, says)
        .starting(beginning)
        .reading(
            text(beginning),
            SIZES.field(),
            tolerances(),
            code("packing", PACKING),
            DIELECTRICS.field(),
            voltages(VOLTAGES),
            code("process", PROCESS),
            YageoCc::processOfDielectric,
            picofarads(PicofaradCode.POINT),
            SIZES.largest(),
            fitting(DIELECTRICS))
        // The resistors AC begin alike.
        .telling(9);
  }

  private static boolean processOfDielectric(Draft draft) {
    String dielectric = draft.code("dielectric");
    String process = draft.code("process");
    return dielectric.equals("NPO") == process.equals("BN")
        || draft.refuse("no process code " + process + " with " + dielectric);
  }

  private YageoCc() {}
}
