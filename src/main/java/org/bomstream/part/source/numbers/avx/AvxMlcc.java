package org.bomstream.part.source.numbers.avx;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.fitting;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.tolerances;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.voltages;
import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;

import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.ceramic.PicofaradCode;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * KYOCERA AVX's multilayer ceramic chips in the numbers of AVX, by "How to order" of the catalogues
 * Surface Mount Ceramic Capacitor Products and Automotive MLCC: {@code 0402YC104KAT2A}.
 */
final class AvxMlcc {
  private static final String[] INCHES = {
    "0201", "0402", "0603", "0805", "1206", "1210", "1808", "1812", "1825", "2220", "2225"
  };

  private static final CeramicSizes SIZES = CeramicSizes.inches(INCHES);

  private static final String VOLTAGES =
      "4=4 6=6.3 Z=10 Y=16 3=25 D=35 5=50 1=100 2=200 V=250 7=500 A=1000 S=1500 G=2000 W=2500"
          + " H=3000 J=4000 K=5000";

  private static final Dielectrics DIELECTRICS =
      Dielectrics.of("A=C0G C=X7R D=X5R E=Z5U F=X8R G=Y5V L=X8L W=X6S Z=X7S");

  private static final Codes FAILURE_RATES = Codes.silent("A").and("4", automotive());

  private static final Codes TERMINATIONS =
      Codes.of("T", termination("nickel, tin"))
          .and("Z", termination("flexible"))
          .and("U", termination("conductive epoxy"))
          .and("7", termination("gold"))
          .and("1", termination("palladium-silver"));

  private static final Codes PACKING =
      Codes.of("2", packing("tape and reel, 7 inch"))
          .and("4", packing("tape and reel, 13 inch"))
          .and("9", packing("bulk"));

  static final PartNumberSystem SYSTEM =
      Ceramics.family(
              KyoceraAvx.MAKER, "MLCC", "Surface Mount Ceramic Capacitor Products, 1 November 2021")
          .starting(INCHES)
          .reading(
              SIZES.field(),
              voltages(VOLTAGES),
              DIELECTRICS.field(),
              picofarads(PicofaradCode.POINT),
              tolerances(),
              SIZES.largest(),
              fitting(DIELECTRICS),
              code("failure rate", FAILURE_RATES),
              code("termination", TERMINATIONS),
              code("packing", PACKING),
              code("special", Codes.silent("A")))
          // Size, voltage and dielectric are not enough: fuses and resistors begin so as well.
          .telling(9);

  private AvxMlcc() {}
}
