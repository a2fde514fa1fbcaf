package org.bomstream.part.source.numbers.samsung;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.fitting;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.tolerances;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.voltages;
import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;

import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.ceramic.Heights;
import org.bomstream.part.source.numbers.ceramic.PicofaradCode;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/** Samsung's multilayer ceramic capacitors, by their catalogue: {@code CL10B104KB8NNNC}. */
final class SamsungCl {
  private static final CeramicSizes SIZES =
      CeramicSizes.of(
          "02=01005 03=0201 05=0402 10=0603 21=0805 31=1206 32=1210 42=1808 43=1812 55=2220");

  private static final Dielectrics DIELECTRICS =
      Dielectrics.of(
          "C=C0G P=P2H R=R2H S=S2H T=T2H U=U2J L=S2L A=X5R B=X7R X=X6S F=Y5V Y=X7S Z=X7T");

  private static final String VOLTAGES =
      "S=2.5 R=4 Q=6.3 P=10 O=16 A=25 L=35 B=50 C=100 D=200 E=250 G=500 H=630 I=1000 J=2000 K=3000";

  /** 9 is 0.9 mm with the size 10, where chips are a little higher than wide. */
  private static final Heights HEIGHTS =
      Heights.of(
              "2=0.2 3=0.3 5=0.5 6=0.6 8=0.8 A=0.65 C=0.85 D=1.0 F=1.25 Q=1.25 Y=1.25 H=1.6 U=1.8"
                  + " I=2.0 J=2.5 V=2.5 L=3.2")
          .and("9");

  private static final Codes ELECTRODES =
      Codes.silent("N", "A", "G", "Y", "V", "4", "C")
          .and("Z", termination("flexible"))
          .and("S", termination("flexible"));

  private static final Codes PRODUCTS =
      Codes.silent("N", "A", "B", "C", "F", "L", "P", "Q", "R", "S", "U", "W", "3", "4", "6");

  private static final Codes CONTROL = Codes.silent("N", "J", "W", "6");

  private static final Codes PACKING =
      Codes.of("C", packing("tape and reel, 7 inch, paper"))
          .and("O", packing("tape and reel, 10 inch, paper"))
          .and("D", packing("tape and reel, 13 inch, paper"))
          .and("L", packing("tape and reel, 13 inch, paper"))
          .and("E", packing("tape and reel, 7 inch, embossed"))
          .and("G", packing("tape and reel, 7 inch, embossed"))
          .and("S", packing("tape and reel, 10 inch, embossed"))
          .and("F", packing("tape and reel, 13 inch, embossed"))
          .and("B", packing("bulk"))
          .and("P", packing("bulk case"))
          .and("H")
          .and("8");

  static final PartNumberSystem SYSTEM =
      Ceramics.family(Samsung.MAKER, "CL", "Multilayer Ceramic Capacitors, Part Numbering System")
          .starting("CL")
          .reading(
              text("CL"),
              SIZES.field(),
              DIELECTRICS.field(),
              picofarads(PicofaradCode.POINT),
              tolerances(),
              SIZES.largest(),
              fitting(DIELECTRICS),
              voltages(VOLTAGES),
              SIZES.height(HEIGHTS),
              code("electrode", ELECTRODES),
              code("product", PRODUCTS),
              code("control", CONTROL),
              code("packing", PACKING));

  private SamsungCl() {}
}
