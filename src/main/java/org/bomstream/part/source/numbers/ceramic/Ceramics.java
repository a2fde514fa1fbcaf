package org.bomstream.part.source.numbers.ceramic;

import static org.bomstream.part.source.numbers.grammar.Fields.code;
import static org.bomstream.part.source.numbers.grammar.Parameters.technology;
import static org.bomstream.part.source.numbers.grammar.Parameters.tolerance;
import static org.bomstream.part.source.numbers.grammar.Parameters.tolerancePicofarads;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.source.numbers.grammar.Codes;
import org.bomstream.part.source.numbers.grammar.Draft;
import org.bomstream.part.source.numbers.grammar.Family;
import org.bomstream.part.source.numbers.grammar.Field;
import org.bomstream.part.source.numbers.grammar.Parameters;
import org.bomstream.part.source.numbers.grammar.Quantity;
import org.bomstream.part.source.numbers.grammar.Series;

/** The words, tables and rules that the families of ceramic capacitors share. */
public final class Ceramics {
  private static final Parameter TECHNOLOGY = technology("multilayer ceramic");

  private static final int PICO = 12;
  private static final Quantity TEN_PICOFARADS = Quantity.of("10E-12");
  private static final Quantity MOST_STABLE = Quantity.of("1E-6");
  private static final Quantity LEAST_OTHERS = Quantity.of("100E-12");

  /** Class 2 comes in coarse steps, and as 20 and 200 in the place of 22. */
  private static final Series COARSE = Series.E12.and(Series.of(200));

  private static final String ABSOLUTE = "AWBCD";
  private static final String CLOSE = "FGH";

  private static final Codes TOLERANCES =
      Codes.of("A", tolerancePicofarads("0.05"))
          .and("W", tolerancePicofarads("0.05"))
          .and("B", tolerancePicofarads("0.1"))
          .and("C", tolerancePicofarads("0.25"))
          .and("D", tolerancePicofarads("0.5"))
          .and("F", tolerance("1"))
          .and("G", tolerance("2"))
          .and("J", tolerance("5"))
          .and("K", tolerance("10"))
          .and("M", tolerance("20"))
          .and("Z", tolerance("20", "80"));

  private Ceramics() {}

  /**
   * A family of multilayer ceramic capacitors.
   *
   * @param says what holds for all numbers of it beside that
   */
  public static Family family(String maker, String series, String document, Parameter... says) {
    Parameter[] always = Arrays.copyOf(says, says.length + 1);
    always[says.length] = TECHNOLOGY;
    return Family.of(maker, series, document, "Capacitors").saying(always);
  }

  /** The rows of a table in one line: {@code 1A=10 1C=16}. */
  static List<String[]> rows(String table) {
    return Stream.of(table.split(" ")).map(row -> row.split("=")).toList();
  }

  /** The tolerances by the letters that all makers use. */
  public static Field tolerances() {
    return code("tolerance", TOLERANCES);
  }

  /**
   * Rated voltages.
   *
   * @param table code and volts, for example {@code 1A=10 1C=16}
   */
  public static Field voltages(String table) {
    Codes codes = Codes.silent();
    for (String[] row : rows(table)) {
      codes = codes.and(row[0], Parameters.voltage(row[1]));
    }
    return code("voltage", codes);
  }

  /**
   * Characters by which the maker tells its own designs apart.
   *
   * @param shape {@code A} for a letter, {@code *} for a letter or digit
   */
  public static Field own(String field, String shape) {
    return draft -> {
      for (int i = 0; i < shape.length(); i++) {
        if (!isOf(draft.peek(i), shape.charAt(i))) {
          return draft.refuse("no " + field);
        }
      }
      draft.skip(shape.length());
      return true;
    };
  }

  private static boolean isOf(char c, char kind) {
    boolean letter = c >= 'A' && c <= 'Z';
    return letter || kind == '*' && c >= '0' && c <= '9';
  }

  /**
   * Value, dielectric and tolerance go together as IEC 60384-21 and -22 have it. Class 1: values of
   * E24 from ten picofarads on, any below; tolerances in picofarads up to there and in percent from
   * there. Class 2: values of E12 from a hundred picofarads on; no close tolerances.
   */
  public static Field fitting(Dielectrics dielectrics) {
    return draft -> {
      boolean stable = dielectrics.isStable(draft);
      return hasValue(draft, stable) && hasTolerance(draft, stable);
    };
  }

  private static boolean hasValue(Draft draft, boolean stable) {
    Quantity value = draft.quantity();
    return (stable ? isStable(value) : isOther(value))
        || draft.refuse("no capacitance " + inPicofarads(value));
  }

  private static boolean isStable(Quantity value) {
    boolean small = value.compareTo(TEN_PICOFARADS) < 0;
    return small || Series.E24.has(value) && value.compareTo(MOST_STABLE) <= 0;
  }

  private static boolean isOther(Quantity value) {
    return COARSE.has(value) && value.compareTo(LEAST_OTHERS) >= 0;
  }

  private static boolean hasTolerance(Draft draft, boolean stable) {
    String letter = draft.code("tolerance");
    int ten = draft.quantity().compareTo(TEN_PICOFARADS);
    boolean right =
        ABSOLUTE.contains(letter)
            ? stable && ten <= 0
            : ten >= 0 && (stable ? !letter.equals("Z") : !CLOSE.contains(letter));
    return right
        || draft.refuse("no tolerance code " + letter + " with " + inPicofarads(draft.quantity()));
  }

  /** For example {@code 4.7 pF}. */
  static String inPicofarads(Quantity value) {
    return value.shifted(PICO).value().toPlainString() + " pF";
  }
}
