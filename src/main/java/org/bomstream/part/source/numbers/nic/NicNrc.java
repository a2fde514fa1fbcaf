package org.bomstream.part.source.numbers.nic;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.maybe;
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
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * NIC's thick film chips: {@code NRC12F1004TRF}. By the data sheet "NRC Series", part number
 * system.
 */
final class NicNrc {
  private static final Codes SIZES =
      Codes.none()
          .size("02", "0201")
          .size("04", "0402")
          .size("06", "0603")
          .size("10", "0805")
          .size("12", "1206")
          .size("25", "1210")
          .size("50", "2010")
          .size("100", "2512");

  static final PartNumberSystem SYSTEM =
      Family.of(NicComponents.MAKER, "NRC", "Data sheet NRC Series", "Resistors")
          .starting("NRC")
          .saying(technology("thick film"))
          .reading(way(Codes.tolerances("J"), DigitCode.of(2)))
          .reading(way(Codes.tolerances("F"), DigitCode.of(3)));

  private NicNrc() {}

  private static Field[] way(Codes tolerances, DigitCode value) {
    return new Field[] {
      text("NRC"),
      code("size", SIZES),
      code("tolerance", tolerances),
      resistance(value.point('R')),
      code("packing", Codes.of("TR", packing("tape and reel"))),
      maybe("termination", Codes.of("F", termination("lead-free"))),
      usualSeries(),
      between("1", "22E6")
    };
  }
}
