package org.bomstream.part.source.numbers.walsin;

import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;

import org.bomstream.part.source.numbers.ceramic.CeramicSizes;
import org.bomstream.part.source.numbers.ceramic.Ceramics;
import org.bomstream.part.source.numbers.ceramic.Dielectrics;
import org.bomstream.part.source.numbers.ceramic.InchNumbers;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Walsin's general purpose multilayer ceramic capacitors, by the approval sheet of June 2013:
 * {@code 0402B104K160CT}.
 */
final class WalsinMlcc {
  private static final String[] INCHES = {
    "0201", "0402", "0603", "0805", "1206", "1210", "1808", "1812", "1825", "2220", "2225"
  };

  static final Codes TERMINATIONS =
      Codes.of("C", termination("copper, nickel, tin"))
          .and("L", termination("silver, nickel, tin"));

  static final Codes PACKING =
      Codes.of("T", packing("tape and reel, 7 inch"))
          .and("R", packing("tape and reel, 7 inch, pitch 2 mm"))
          .and("G", packing("tape and reel, 13 inch"));

  static final PartNumberSystem SYSTEM =
      Ceramics.family(Walsin.MAKER, "MLCC", "Approval sheet ASC_General Purpose_001U, June 2013")
          .starting(INCHES)
          .reading(
              InchNumbers.fields(
                  "",
                  CeramicSizes.inches(INCHES),
                  Dielectrics.of("N=C0G B=X7R X=X5R S=X6S F=Y5V"),
                  TERMINATIONS,
                  PACKING))
          .telling(9);

  private WalsinMlcc() {}
}
