package org.bomstream.part.source.numbers.vishay;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
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
 * Vishay's metal strips for sensing currents: {@code WSL2512R0100FEA}; L is for milliohms ({@code
 * 5L000}). By the data sheet "WSL", global part number information; 18 at the end is for more
 * power.
 */
final class VishayWsl {
  private static final Codes PACKINGS =
      Codes.of("EA", packing("tape and reel, lead-free"))
          .and("EB", packing("tape and reel, lead-free, 1000"))
          .and("EH", packing("tape and reel, lead-free"))
          .and("EK", packing("bulk, lead-free"))
          .and("TA", packing("tape and reel, tin and lead"))
          .and("TB", packing("tape and reel, tin and lead, 1000"))
          .and("BA", packing("bulk, tin and lead"));

  static final PartNumberSystem SYSTEM =
      Family.of(Vishay.MAKER, "WSL", "Data sheet WSL", "Resistors")
          .starting("WSL")
          .saying(technology("metal strip"))
          .reading(
              text("WSL"),
              code("size", Codes.sizes("0603", "0805", "1206", "2010", "2512")),
              resistance(LetterCode.lowOhms(5)),
              code("tolerance", Codes.tolerances("DFJ")),
              code("packing", PACKINGS),
              maybe("power", Codes.silent("18")),
              between("0.0005", "0.5"));

  private VishayWsl() {}
}
