package org.bomstream.part.source.numbers.fenghua;

import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;

import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.ceramic.InchNumbers;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Fenghua's general purpose multilayer ceramic capacitors, by its rules for model names: {@code
 * 0402CG101J500NT}.
 */
final class FenghuaMlcc {
  private static final String[] INCHES = {
    "0201", "0402", "0603", "0805", "1206", "1210", "1808", "1812", "2220", "2225"
  };

  static final PartNumberSystem SYSTEM =
      Ceramics.family(Fenghua.MAKER, "MLCC", "General MLCC, Part Number Code")
          .starting(INCHES)
          .reading(
              InchNumbers.fields(
                  "",
                  CeramicSizes.inches(INCHES),
                  Dielectrics.of("CG=C0G B=X7R X=X5R F=Y5V E=Z5U"),
                  // C and S, plain copper and silver, are left to Walsin, whose C is plated.
                  Codes.of("N", termination("nickel, tin")),
                  Codes.of("T", packing("tape and reel")).and("B", packing("bulk"))))
          .telling(9);

  private FenghuaMlcc() {}
}
