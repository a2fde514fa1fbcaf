package org.bomstream.part.source.numbers.multicomp;

import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;

import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.ceramic.InchNumbers;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Multicomp's multilayer ceramic capacitors, by the data sheet "General Purpose" of February 2012:
 * {@code MC0603B104K500CT}.
 */
final class MulticompMc {
  private static final String[] INCHES = {"0402", "0603", "0805", "1206", "1210", "1812"};

  private static final Codes TERMINATIONS =
      Codes.of("C", termination("copper, nickel, tin"))
          .and("L", termination("silver, nickel, tin"));

  static final PartNumberSystem SYSTEM =
      Ceramics.family(
              Multicomp.MAKER,
              "MC",
              "Multilayer Ceramic Capacitor General Purpose, V1.1, 11 February 2012")
          .starting("MC0402", "MC0603", "MC0805", "MC1206", "MC1210", "MC1812")
          .reading(
              InchNumbers.fields(
                  "MC",
                  CeramicSizes.inches(INCHES),
                  Dielectrics.of("N=C0G B=X7R X=X5R F=Y5V"),
                  TERMINATIONS,
                  Codes.of("T", packing("tape and reel, 7 inch"))))
          // Its resistors begin alike: MC0603SAF1002T5E, MC0063W060313K3.
          .telling(11);

  private MulticompMc() {}
}
