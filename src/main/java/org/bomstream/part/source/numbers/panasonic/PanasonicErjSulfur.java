package org.bomstream.part.source.numbers.panasonic;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.dash;
import static org.bomstream.part.source.numbers.grammar.Fields.jumper;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.automotive;
import static org.bomstream.part.source.numbers.grammar.Parameters.power;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Panasonic's thick film chips that withstand sulfur: {@code ERJS03F1002V}, {@code ERJU03J103V}. By
 * the data sheets "Anti-Sulfurated Thick Film Chip Resistors" (ERJ S02 to S1T, U01 to U1T) and ERJ
 * UP3, UP6, UP8.
 */
final class PanasonicErjSulfur {
  private static final Codes SIZES =
      sizes("S", sizes("U", Codes.silent()))
          .size("U01", "0201", power("0.05"))
          .size("UP3", "0603", power("0.25"))
          .size("UP6", "0805", power("0.5"))
          .size("UP8", "1206", power("0.66"));

  private static final Codes JUMPERS = sizes("S", sizes("U", Codes.silent())).size("U01", "0201");

  static final PartNumberSystem SYSTEM =
      Family.of(
              Panasonic.MAKER,
              "ERJ anti-sulfurated",
              "Data sheets Anti-Sulfurated Thick Film Chip Resistors",
              "Resistors")
          .starting("ERJS", "ERJ-S", "ERJU", "ERJ-U")
          .saying(technology("thick film"), automotive())
          .reading(way(Codes.tolerances("J"), DigitCode.of(2)))
          .reading(way(Codes.tolerances("FD"), DigitCode.of(3)))
          .reading(
              text("ERJ"),
              dash(),
              code("size", JUMPERS),
              jumper("0R00"),
              code("packing", PanasonicReels.ALL),
              PanasonicErjSulfur::isPackedSo);

  private PanasonicErjSulfur() {}

  private static Codes sizes(String kind, Codes more) {
    return more.size(kind + "02", "0402", power("0.1"))
        .size(kind + "03", "0603", power("0.1"))
        .size(kind + "06", "0805", power("0.125"))
        .size(kind + "08", "1206", power("0.25"))
        .size(kind + "14", "1210", power("0.5"))
        .size(kind + "12", "1812", power("0.75"))
        .size(kind + "1D", "2010", power("0.75"))
        .size(kind + "1T", "2512", power("1"));
  }

  private static Field[] way(Codes tolerances, DigitCode value) {
    return new Field[] {
      text("ERJ"),
      dash(),
      code("size", SIZES),
      code("tolerance", tolerances),
      resistance(value.point('R')),
      code("packing", PanasonicReels.ALL),
      PanasonicErjSulfur::isPackedSo,
      usualSeries(),
      between("1", "10E6")
    };
  }

  /** By the end of the size's code, whatever the kind. */
  private static boolean isPackedSo(Draft draft) {
    String packed =
        switch (draft.code("size").substring(1)) {
          case "01" -> "C";
          case "02" -> "X";
          case "03", "06", "08", "P3", "P6", "P8" -> "V";
          default -> "U";
        };
    return packed.equals(draft.code("packing"))
        || draft.refuse("no packing code " + draft.code("packing") + " with that size");
  }
}
