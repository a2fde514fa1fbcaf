package org.bomstream.part.source.numbers.uniroyal;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Fields.resistance;
import static org.bomstream.part.source.numbers.grammar.Parameters.power;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Rules.jumpers;
import static org.bomstream.part.source.numbers.grammar.Rules.pairs;
import static org.bomstream.part.source.numbers.grammar.Rules.usualSeries;
import static org.bomstream.part.source.numbers.grammar.Rules.zeroOrBetween;

import java.util.Map;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.PartNumberSystem;
import org.bomstream.part.source.numbers.grammar.ValueCode;

/**
 * Uni-Royal's thick film chips: {@code 0402WGF1002TCE}, {@code 0805W8J0103T5E}. By the data sheet
 * "Thick Film Chip Resistors", ordering procedure.
 */
final class UniRoyalChips {
  private static final Codes SIZES =
      Codes.sizes("0201", "0402", "0603", "0805", "1206", "1210", "1812", "2010", "2512");

  private static final Codes POWER =
      Codes.of("WM", power("0.05"))
          .and("WG", power("0.0625"))
          .and("WA", power("0.1"))
          .and("SA", power("0.1"))
          .and("W8", power("0.125"))
          .and("S8", power("0.125"))
          .and("W4", power("0.25"))
          .and("S4", power("0.25"))
          .and("W3", power("0.333"))
          .and("S3", power("0.333"))
          .and("W2", power("0.5"))
          .and("07", power("0.75"))
          .and("1W", power("1"));

  private static final Map<String, String> POWERS =
      Map.of(
          "0201",
          "WM",
          "0402",
          "WG",
          "0603",
          "WA SA WG",
          "0805",
          "W8 S8 WA",
          "1206",
          "W4 S4 W8",
          "1210",
          "W2 W3 S3 W4",
          "1812",
          "W2",
          "2010",
          "07 W2",
          "2512",
          "1W");

  static final PartNumberSystem SYSTEM =
      Family.of(
              UniRoyal.MAKER,
              "thick film chips",
              "Data sheet Thick Film Chip Resistors",
              "Resistors")
          .starting("02", "04", "06", "08", "12", "18", "20", "25")
          .saying(technology("thick film"))
          .reading(way(Codes.tolerances("GJ"), UniRoyalValues.TWO_DIGITS))
          .reading(way(Codes.tolerances("BDF"), UniRoyalValues.THREE_DIGITS));

  private UniRoyalChips() {}

  private static Field[] way(Codes tolerances, ValueCode value) {
    return new Field[] {
      code("size", SIZES),
      code("power", POWER),
      code("tolerance", tolerances),
      resistance(value),
      code("packing", UniRoyalValues.PACKINGS),
      pairs("size", "power", POWERS),
      usualSeries(),
      zeroOrBetween("0.1", "22E6"),
      jumpers()
    };
  }
}
