package org.bomstream.part.source.numbers.cts;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Parameters.packing;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.termination;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * CTS's arrays of chip resistors that are isolated from each other: {@code 742C083392JP}. By the
 * data sheet "74x Series", ordering information.
 */
final class Cts742 {
  private static final Codes ARRAYS =
      Codes.none()
          .inPackage("742C043", "0603x2")
          .inPackage("742C083", "0603x4")
          .inPackage("742C163", "0603x8");

  static final PartNumberSystem SYSTEM =
      Family.of(Cts.MAKER, "742", "Data sheet 74x Series, ordering information", "Resistors")
          .starting("742C")
          .saying(technology("thick film"))
          .reading(way(DigitCode.of(2), Codes.tolerances("JG")))
          .reading(way(DigitCode.of(3), Codes.tolerances("F")));

  private Cts742() {}

  private static Field[] way(DigitCode value, Codes tolerances) {
    return new Field[] {
      code("array", ARRAYS),
      resistance(value),
      code("tolerance", tolerances),
      usualSeries(),
      between("10", "1E6"),
      maybe("termination", Codes.of("P", termination("lead-free"))),
      maybe("packing", Codes.of("TR", packing("tape and reel")))
    };
  }
}
