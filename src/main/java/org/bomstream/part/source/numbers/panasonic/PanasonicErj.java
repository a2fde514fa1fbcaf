package org.bomstream.part.source.numbers.panasonic;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.dash;
import static org.bomstream.part.source.numbers.grammar.Fields.jumper;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Fields.text;
import static org.bomstream.part.source.numbers.grammar.Parameters.power;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.between;
import static org.bomstream.part.source.numbers.grammar.Rules.pairs;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;

import java.util.Map;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.DigitCode;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;

/**
 * Panasonic's general thick film chips of 5 %, and their jumpers: {@code ERJ3GEYJ102V}, {@code
 * ERJ2GE0R00X}. By the data sheet "Thick Film Chip Resistors, ERJ XG, 1G, 2G, 3G, 6G, 8G, 14, 12,
 * 12Z, 1T" (AOA0000C301). The maker writes no dash after ERJ, most of those who sell them do.
 */
final class PanasonicErj {
  private static final Codes SIZES =
      Codes.silent()
          .size("XGN", "01005", power("0.031"))
          .size("XGE", "01005", power("0.031"))
          .size("1GN", "0201", power("0.05"))
          .size("1GE", "0201", power("0.05"))
          .size("2GE", "0402", power("0.1"))
          .size("3GEY", "0603", power("0.1"))
          .size("6GEY", "0805", power("0.125"))
          .size("8GEY", "1206", power("0.25"))
          .size("14Y", "1210", power("0.5"))
          .size("12Y", "1812", power("0.75"))
          .size("12ZY", "2010", power("0.75"))
          .size("1TY", "2512", power("1"));

  private static final Map<String, String> PACKINGS =
      Map.ofEntries(
          Map.entry("XGN", "Y"),
          Map.entry("XGE", "Y"),
          Map.entry("1GN", "C"),
          Map.entry("1GE", "C"),
          Map.entry("2GE", "X"),
          Map.entry("3GEY", "V"),
          Map.entry("6GEY", "V"),
          Map.entry("8GEY", "V"),
          Map.entry("14Y", "U"),
          Map.entry("12Y", "U"),
          Map.entry("12ZY", "U"),
          Map.entry("1TY", "U"));

  static final PartNumberSystem SYSTEM =
      Family.of(Panasonic.MAKER, "ERJ", "Data sheet AOA0000C301", "Resistors")
          .starting("ERJ")
          .saying(technology("thick film"))
          .reading(
              text("ERJ"),
              dash(),
              code("size", SIZES),
              code("tolerance", Codes.tolerances("J")),
              resistance(DigitCode.of(2).point('R')),
              code("packing", PanasonicReels.ALL),
              pairs("size", "packing", PACKINGS),
              usualSeries(),
              between("1", "10E6"))
          .reading(
              text("ERJ"),
              dash(),
              code("size", SIZES),
              jumper("0R00"),
              code("packing", PanasonicReels.ALL),
              pairs("size", "packing", PACKINGS));

  private PanasonicErj() {}
}
