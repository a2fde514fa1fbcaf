package org.bomstream.part.source.numbers.stackpole;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Rules.between;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Stackpole's chips for sensing currents: {@code CSRN2512FK15L0} is 15 mΩ, {@code CSRN2512FKR250}
 * 250 mΩ. By the data sheet "CSRN Series", how to order.
 */
final class StackpoleCsrn {
  static final PartNumberSystem SYSTEM =
      Family.of(Stackpole.MAKER, "CSRN", "Data sheet CSRN Series", "Resistors")
          .starting("CSRN")
          .reading(
              text("CSRN"),
              code("size", Codes.sizes("1206", "2010", "2512")),
              code("tolerance", Codes.tolerances("FJ")),
              code("packing", Codes.of("K", packing("tape and reel"))),
              resistance(LetterCode.lowOhms(4)),
              between("0.001", "1"));

  private StackpoleCsrn() {}
}
