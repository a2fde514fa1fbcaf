package org.bomstream.part.source.numbers.panasonic;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.dash;
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
 * Panasonic's thick film chips of 1 % and 0.5 %: {@code ERJ2RKF1002X}. By the data sheet "Precision
 * Thick Film Chip Resistors" (AOA0000C304, October 2021).
 */
final class PanasonicErjPrecision {
  private static final Codes SIZES =
      Codes.silent()
          .size("XGN", "01005", power("0.031"))
          .size("1GN", "0201", power("0.05"))
          .size("1GE", "0201", power("0.05"))
          .size("2RK", "0402", power("0.1"))
          .size("3EK", "0603", power("0.1"))
          .size("6EN", "0805", power("0.125"))
          .size("8EN", "1206", power("0.25"))
          .size("14N", "1210", power("0.5"))
          .size("12N", "1812", power("0.75"))
          .size("12S", "2010", power("0.75"))
          .size("1TN", "2512", power("1"))
          .size("1RH", "0201", power("0.05"))
          .size("2RH", "0402", power("0.063"))
          .size("3RB", "0603", power("0.1"))
          .size("3RE", "0603", power("0.1"))
          .size("6RB", "0805", power("0.1"))
          .size("6RE", "0805", power("0.1"));

  private static final Map<String, String> TOLERANCES =
      Map.ofEntries(
          Map.entry("XGN", "F"),
          Map.entry("1GN", "F"),
          Map.entry("1GE", "F"),
          Map.entry("2RK", "F D"),
          Map.entry("3EK", "F"),
          Map.entry("6EN", "F"),
          Map.entry("8EN", "F"),
          Map.entry("14N", "F"),
          Map.entry("12N", "F"),
          Map.entry("12S", "F"),
          Map.entry("1TN", "F"),
          Map.entry("1RH", "D"),
          Map.entry("2RH", "D"),
          Map.entry("3RB", "D"),
          Map.entry("3RE", "D"),
          Map.entry("6RB", "D"),
          Map.entry("6RE", "D"));

  private static final Map<String, String> PACKINGS =
      Map.ofEntries(
          Map.entry("XGN", "Y"),
          Map.entry("1GN", "C"),
          Map.entry("1GE", "C"),
          Map.entry("1RH", "C"),
          Map.entry("2RK", "X"),
          Map.entry("2RH", "X"),
          Map.entry("3EK", "V"),
          Map.entry("3RB", "V"),
          Map.entry("3RE", "V"),
          Map.entry("6EN", "V"),
          Map.entry("6RB", "V"),
          Map.entry("6RE", "V"),
          Map.entry("8EN", "V"),
          Map.entry("14N", "U"),
          Map.entry("12N", "U"),
          Map.entry("12S", "U"),
          Map.entry("1TN", "U"));

  static final PartNumberSystem SYSTEM =
      Family.of(
              Panasonic.MAKER, "ERJ precision", "Data sheet AOA0000C304, October 2021", "Resistors")
          .starting("ERJ")
          .saying(technology("thick film"))
          .reading(
              text("ERJ"),
              dash(),
              code("size", SIZES),
              code("tolerance", Codes.tolerances("FD")),
              resistance(DigitCode.of(3).point('R')),
              code("packing", PanasonicReels.ALL),
              pairs("size", "tolerance", TOLERANCES),
              pairs("size", "packing", PACKINGS),
              usualSeries(),
              between("1", "10E6"));

  private PanasonicErjPrecision() {}
}
