package org.bomstream.part.source.numbers.ceramic;

import static org.bomstream.part.source.numbers.grammar.Fields.code;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.Quantity;

/**
 * A family's codes for sizes, with what a chip of the size can be at most: a chip is not higher
 * than it is wide, and holds no more than any maker has got into one.
 */
public final class CeramicSizes {
  private static final String FIELD = "size";

  private record Chip(BigDecimal width, Quantity most) {}

  /** By inch code: width in millimetres, and the largest value that is sold. */
  private static final Map<String, Chip> CHIPS =
      Stream.of(
              "01005 0.2 2.2E-6",
              "0201 0.3 22E-6",
              "0402 0.5 47E-6",
              "0603 0.8 100E-6",
              "0805 1.25 220E-6",
              "1111 2.8 100E-6",
              "1206 1.6 470E-6",
              "1210 2.5 470E-6",
              "1808 2.0 100E-6",
              "1812 3.2 1000E-6",
              "1825 6.4 470E-6",
              "2211 2.8 100E-6",
              "2220 5.0 1000E-6",
              "2225 6.4 470E-6")
          .map(line -> line.split(" "))
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row[0], row -> new Chip(new BigDecimal(row[1]), Quantity.of(row[2]))));

  private final Codes codes;
  private final Map<String, Chip> chips;

  private CeramicSizes(Codes codes, Map<String, Chip> chips) {
    this.codes = codes;
    this.chips = chips;
  }

  /**
   * A table in one line.
   *
   * @param table code and inch code, for example {@code 15=0402 18=0603}
   */
  public static CeramicSizes of(String table) {
    Codes codes = Codes.silent();
    Map<String, Chip> chips = new HashMap<>();
    for (String[] row : Ceramics.rows(table)) {
      codes = codes.size(row[0], row[1]);
      chips.put(row[0], CHIPS.get(row[1]));
    }
    return new CeramicSizes(codes, Map.copyOf(chips));
  }

  /** Sizes that stand in the number by their inch codes. */
  public static CeramicSizes inches(String... inches) {
    return of(Stream.of(inches).map(inch -> inch + "=" + inch).collect(Collectors.joining(" ")));
  }

  /** The field of the size. */
  public Field field() {
    return code(FIELD, codes);
  }

  /** The field of the height, after that of the size. */
  public Field height(Heights heights) {
    Field height = heights.field();
    return draft ->
        height.read(draft)
            && (heights.of(draft).compareTo(chip(draft.code(FIELD)).width()) <= 0
                || draft.refuse(
                    "no height " + heights.of(draft) + " mm with " + size(draft.code(FIELD))));
  }

  /** The value is none that is larger than all of the size. */
  public Field largest() {
    return draft -> {
      Quantity value = draft.quantity();
      return value.compareTo(chip(draft.code(FIELD)).most()) <= 0
          || draft.refuse(
              "no capacitance "
                  + Ceramics.inPicofarads(value)
                  + " with "
                  + size(draft.code(FIELD)));
    };
  }

  private Chip chip(String code) {
    return chips.get(code);
  }

  private static String size(String code) {
    return "size code " + code;
  }
}
