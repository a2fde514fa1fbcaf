package org.bomstream.part.source.numbers.bourns;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.temperatureCoefficient;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.when;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Bourns' metal chips for sensing currents: {@code CRF2512-FZ-R006ELF}. By the data sheet "CRF
 * Series", how to order.
 */
final class BournsCrf {
  static final PartNumberSystem SYSTEM =
      Family.of(Bourns.MAKER, "CRF", "Data sheet CRF Series", "Resistors")
          .starting("CRF")
          .saying(automotive())
          .reading(
              text("CRF"),
              code("size", Codes.sizes("0805", "1206", "2512")),
              text("-"),
              code("tolerance", Codes.tolerances("FJ")),
              code("temperature coefficient", Codes.of("Z-", temperatureCoefficient("50"))),
              resistance(DigitCode.of(3).point('R')),
              code("packing", Codes.of("E", packing("tape and reel"))),
              code("termination", Codes.of("LF", termination("lead-free"))),
              between("0.001", "0.05"),
              when("size", "0805", between("0.003", "0.02")),
              when("size", "1206", between("0.001", "0.03")));

  private BournsCrf() {}
}
