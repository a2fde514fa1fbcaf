package org.bomstream.part.source.numbers.tdk;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.voltages;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;

import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Field;

/** What the numbers of all of TDK's multilayer ceramic capacitors have in common. */
final class TdkCapacitors {
  static final Dielectrics DIELECTRICS =
      Dielectrics.of(
          "C0G=C0G NP0=C0G CH=CH JB=JB X5R=X5R X6S=X6S X6T=X6T X7R=X7R X7S=X7S X7T=X7T X8R=X8R"
              + " X8L=X8L Y5V=Y5V");

  static final Field VOLTAGE =
      voltages(
          "0E=2.5 0G=4 0J=6.3 1A=10 1C=16 1E=25 1V=35 1H=50 1N=75 2A=100 2E=250 2V=350 2W=450"
              + " 2J=630 3A=1000 3D=2000 3F=3000");

  /** The pitch of the pockets is what A, B and C differ in. */
  static final Codes PACKING =
      Codes.of("A", packing("tape and reel, 7 inch, pitch 4 mm"))
          .and("B", packing("tape and reel, 7 inch, pitch 2 mm"))
          .and("C", packing("tape and reel, 7 inch, pitch 1 mm"))
          .and("K", packing("tape and reel"))
          .and("L", packing("tape and reel"));

  /** A to D are the maker's own. */
  static final Codes SPECIAL = Codes.silent("A", "B", "C", "D").and("E", termination("flexible"));

  /** What catalogues before 2013 and labels have in the place of height, packing and special. */
  static final Codes BEFORE_2013 =
      Codes.of("T", packing("tape and reel"))
          .and("T000N", packing("tape and reel"))
          .and("T0Y0N", packing("tape and reel"))
          .and("B", packing("bulk"));

  private TdkCapacitors() {}
}
