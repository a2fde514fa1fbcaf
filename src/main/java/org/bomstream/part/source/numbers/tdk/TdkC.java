package org.bomstream.part.source.numbers.tdk;

import static org.bomstream.part.source.numbers.ceramic.Ceramics.fitting;
import static org.bomstream.part.source.numbers.ceramic.Ceramics.tolerances;
import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.picofarads;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.tdk.TdkCapacitors.BEFORE_2013;
import static org.bomstream.part.source.numbers.tdk.TdkCapacitors.DIELECTRICS;
import static org.bomstream.part.source.numbers.tdk.TdkCapacitors.PACKING;
import static org.bomstream.part.source.numbers.tdk.TdkCapacitors.SPECIAL;
import static org.bomstream.part.source.numbers.tdk.TdkCapacitors.VOLTAGE;

import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Heights;
import org.bomstream.part.source.numbers.ceramic.PicofaradCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * TDK's commercial multilayer ceramic capacitors, by the catalogue of July 2013: {@code
 * C1005X7R1E104K050BB}; until 2012 {@code C1005X7R1E104K}, on labels {@code C1005X7R1E104KT000N}.
 * Sizes are metric.
 */
final class TdkC {
  private static final CeramicSizes SIZES =
      CeramicSizes.of(
          "0402=01005 0603=0201 1005=0402 1608=0603 2012=0805 3216=1206 3225=1210 4520=1808"
              + " 4532=1812 5750=2220");

  private static final Heights HEIGHTS =
      Heights.of(
          "020=0.2 022=0.22 030=0.3 033=0.33 035=0.35 045=0.45 050=0.5 055=0.55 060=0.6 070=0.7"
              + " 080=0.8 085=0.85 095=0.95 100=1.0 115=1.15 125=1.25 130=1.3 160=1.6 200=2.0"
              + " 230=2.3 250=2.5 280=2.8 320=3.2");

  static final PartNumberSystem SYSTEM =
      Ceramics.family(Tdk.MAKER, "C", "Multilayer Ceramic Chip Capacitors, C Series, 10 July 2013")
          .starting(
              "C0402", "C0603", "C1005", "C1608", "C2012", "C3216", "C3225", "C4520", "C4532",
              "C5750")
          .reading(
              text("C"),
              SIZES.field(),
              DIELECTRICS.field(),
              VOLTAGE,
              picofarads(PicofaradCode.LEADING_ZERO),
              tolerances(),
              SIZES.largest(),
              fitting(DIELECTRICS),
              SIZES.height(HEIGHTS),
              code("packing", PACKING),
              code("special", SPECIAL))
          .reading(
              text("C"),
              SIZES.field(),
              DIELECTRICS.field(),
              VOLTAGE,
              picofarads(PicofaradCode.LEADING_ZERO),
              tolerances(),
              SIZES.largest(),
              fitting(DIELECTRICS),
              maybe("packing", BEFORE_2013));

  private TdkC() {}
}
