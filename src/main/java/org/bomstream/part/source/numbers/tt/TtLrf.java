package org.bomstream.part.source.numbers.tt;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.between;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * TT Electronics' thick film chips for sensing currents: {@code LRF1206-R020FI}. By the data sheet
 * "LRF Series", ordering procedure.
 */
final class TtLrf {
  static final PartNumberSystem SYSTEM =
      Family.of(TtElectronics.MAKER, "LRF", "Data sheet LRF Series", "Resistors")
          .starting("LRF")
          .saying(technology("thick film"))
          .reading(
              text("LRF"),
              code("size", Codes.sizes("0805", "1206", "2010", "2512")),
              text("-"),
              resistance(LetterCode.lowOhms(4)),
              code("tolerance", Codes.tolerances("FGJ")),
              code("packing", Codes.of("I", packing("tape and reel"))),
              between("0.003", "1"));

  private TtLrf() {}
}
