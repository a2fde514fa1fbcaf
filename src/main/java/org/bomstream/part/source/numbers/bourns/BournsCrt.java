package org.bomstream.part.source.numbers.bourns;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Bourns' thin film chips: {@code CRT0603-BW-10R0ELF}. By the data sheet "CRT Series - Thin Film
 * Precision Chip Resistors", how to order.
 */
final class BournsCrt {
  static final PartNumberSystem SYSTEM =
      Family.of(Bourns.MAKER, "CRT", "Data sheet CRT Series", "Resistors")
          .starting("CRT")
          .saying(technology("thin film"))
          .reading(
              text("CRT"),
              code("size", Codes.sizes("0402", "0603", "0805", "1206")),
              text("-"),
              code("tolerance", Codes.tolerances("BCDF")),
              code("temperature coefficient", Codes.silent("V-", "W-", "X-", "Y-", "Z-")),
              resistance(DigitCode.of(3).point('R')),
              code("packing", Codes.of("E", packing("tape and reel"))),
              code("termination", Codes.of("LF", termination("lead-free"))),
              usualSeries(),
              between("1", "3E6"));

  private BournsCrt() {}
}
