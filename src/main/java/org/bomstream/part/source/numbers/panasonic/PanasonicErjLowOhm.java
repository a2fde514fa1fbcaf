package org.bomstream.part.source.numbers.panasonic;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.dash;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.between;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.LetterCode;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.ValueCode;

/**
 * Panasonic's thick film chips of low resistance: {@code ERJ8BWFR010V}, {@code ERJ6RQF1R0V}. By the
 * data sheet "Thick Film Chip Resistors / Low Resistance Type, ERJ 2LW, 3LW, 6LW, 2BW, 3BW, 6BW,
 * 8BW, 6CW, 8CW, 3R, 6R, 8R, 14R".
 */
final class PanasonicErjLowOhm {
  private static final Codes FOUR =
      Codes.silent()
          .size("2LW", "0402")
          .size("2BW", "0402")
          .size("3LW", "0603")
          .size("3BW", "0603")
          .size("6LW", "0805")
          .size("6BW", "0805")
          .size("6CW", "0805")
          .size("8BW", "1206")
          .size("8CW", "1206");

  private static final Codes THREE =
      Codes.silent()
          .size("3RQ", "0603")
          .size("3RS", "0603")
          .size("6RQ", "0805")
          .size("6RS", "0805")
          .size("8RQ", "1206")
          .size("8RS", "1206")
          .size("14RQ", "1210")
          .size("14RS", "1210");

  static final PartNumberSystem SYSTEM =
      Family.of(
              Panasonic.MAKER,
              "ERJ low resistance",
              "Data sheet Thick Film Chip Resistors / Low Resistance Type",
              "Resistors")
          .starting("ERJ")
          .saying(technology("thick film"))
          .reading(way(FOUR, LetterCode.lowOhms(4), "0.003", "0.1"))
          .reading(way(THREE, DigitCode.of(2).point('R'), "0.1", "9.1"));

  private PanasonicErjLowOhm() {}

  private static Field[] way(Codes sizes, ValueCode value, String least, String most) {
    return new Field[] {
      text("ERJ"),
      dash(),
      code("size", sizes),
      code("tolerance", Codes.tolerances("FGJ")),
      resistance(value),
      code("packing", PanasonicReels.ALL),
      PanasonicErjLowOhm::isPackedSo,
      between(least, most)
    };
  }

  private static boolean isPackedSo(Draft draft) {
    String packed =
        switch (draft.code("size").charAt(0)) {
          case '2' -> "X";
          case '1' -> "U";
          default -> "V";
        };
    return packed.equals(draft.code("packing"))
        || draft.refuse("no packing code " + draft.code("packing") + " with that size");
  }
}
