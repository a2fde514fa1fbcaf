package org.bomstream.part.source.numbers.te;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * TE Connectivity's thick film chips for high power: {@code 3522240RFT} is 240 Ω. By the data sheet
 * "Type 3522 Series", how to order.
 */
final class TePower {
  static final PartNumberSystem SYSTEM =
      Family.of(TeConnectivity.MAKER, "3522", "Data sheet Type 3522 Series", "Resistors")
          .starting("3522")
          .saying(technology("thick film"))
          .reading(
              code("series", Codes.none().size("3522", "2512")),
              resistance(LetterCode.ohms()),
              code("tolerance", Codes.tolerances("FJ")),
              code("packing", Codes.of("T", packing("tape and reel"))),
              usualSeries(),
              between("1", "20E6"))
          .telling(7);

  private TePower() {}
}
