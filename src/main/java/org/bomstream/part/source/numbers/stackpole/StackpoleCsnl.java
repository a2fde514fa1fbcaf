package org.bomstream.part.source.numbers.stackpole;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Rules.between;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Stackpole's metal chips for sensing currents: {@code CSNL2512FT3L00} is 3 mΩ. By the data sheet
 * "CSNL Series", how to order.
 */
final class StackpoleCsnl {
  static final PartNumberSystem SYSTEM =
      Family.of(Stackpole.MAKER, "CSNL", "Data sheet CSNL Series", "Resistors")
          .starting("CSNL")
          .reading(
              text("CSNL"),
              code("size", Codes.sizes("1206", "2512")),
              code("tolerance", Codes.tolerances("FJ")),
              code("packing", StackpoleReels.ALL),
              resistance(LetterCode.lowOhms(4)),
              between("0.0005", "0.1"));

  private StackpoleCsnl() {}
}
