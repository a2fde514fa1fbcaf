package org.bomstream.part.source.numbers.panasonic;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.dash;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.power;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.pairs;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import java.util.Map;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Panasonic's thick film chips against surges and pulses: {@code ERJP03F47R0V}, {@code
 * ERJP6WJ100V}, {@code ERJT06J102V}. By the data sheets "Anti-Surge Thick Film Chip Resistors" (ERJ
 * PA2, P03, PA3, P06, P08, P14; P6W) and "Anti-Pulse Thick Film Chip Resistors" (ERJ T06, T08,
 * T14).
 */
final class PanasonicErjSurge {
  private static final Codes SIZES =
      Codes.silent()
          .size("PA2", "0402", power("0.2"))
          .size("P03", "0603", power("0.2"))
          .size("PA3", "0603", power("0.25"))
          .size("P06", "0805", power("0.5"))
          .size("P6W", "0805", power("0.5"))
          .size("P08", "1206", power("0.66"))
          .size("P14", "1210", power("0.5"))
          .size("T06", "0805", power("0.25"))
          .size("T08", "1206", power("0.33"))
          .size("T14", "1210", power("0.5"));

  private static final Map<String, String> PACKINGS =
      Map.of(
          "PA2", "X", "P03", "V", "PA3", "V", "P06", "V", "P6W", "V", "P08", "V", "P14", "U", "T06",
          "V", "T08", "V", "T14", "U");

  static final PartNumberSystem SYSTEM =
      Family.of(
              Panasonic.MAKER,
              "ERJ anti-surge",
              "Data sheets Anti-Surge and Anti-Pulse Thick Film Chip Resistors",
              "Resistors")
          .starting("ERJP", "ERJ-P", "ERJT", "ERJ-T")
          .saying(technology("thick film"), automotive())
          .reading(way(Codes.tolerances("J"), DigitCode.of(2)))
          .reading(way(Codes.tolerances("FD"), DigitCode.of(3)));

  private PanasonicErjSurge() {}

  private static Field[] way(Codes tolerances, DigitCode value) {
    return new Field[] {
      text("ERJ"),
      dash(),
      code("size", SIZES),
      code("tolerance", tolerances),
      resistance(value.point('R')),
      code("packing", PanasonicReels.ALL),
      pairs("size", "packing", PACKINGS),
      usualSeries(),
      between("1", "10E6")
    };
  }
}
