package org.bomstream.part.source.numbers.grammar;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What must go together in a number, as opposed to how its characters are read ({@link Fields}).
 */
public final class Rules {

  private static final Map<String, Series> USUAL =
      Map.of(
          "W", Series.E24_E96,
          "B", Series.E24_E96,
          "C", Series.E24_E96,
          "D", Series.E24_E96,
          "F", Series.E24_E96,
          "G", Series.E24,
          "J", Series.E24,
          "K", Series.E24);

  private Rules() {}

  /** The value is one of the series that the field's code comes with; a zero is in each. */
  public static Field series(String field, Map<String, Series> series) {
    return draft -> {
      Series made = series.get(draft.code(field));
      Quantity value = draft.quantity();
      boolean right = value.isZero() || (made != null && made.has(value));
      return right || draft.refuse("no value " + draft.value() + " with " + said(draft, field));
    };
  }

  /** One percent and finer by E24 and E96, the others by E24. */
  public static Field usualSeries() {
    return series("tolerance", USUAL);
  }

  /** One percent by E24 and E96, finer ones by E24 and E192, as thin film has it. */
  public static Field precisionSeries() {
    Field finer = series(Series.E24_E192);
    Field coarser = usualSeries();
    return draft -> (draft.code("tolerance").equals("F") ? coarser : finer).read(draft);
  }

  /** The value is one of a series, whatever else the number says; a zero is in each. */
  public static Field series(Series series) {
    return draft -> {
      Quantity value = draft.quantity();
      return value.isZero() || series.has(value) || draft.refuse("no value " + draft.value());
    };
  }

  /** The value lies between two, in the base unit ({@code 1E-12} for one picofarad). */
  public static Field between(String least, String most) {
    Quantity from = Quantity.of(least);
    Quantity to = Quantity.of(most);
    return draft -> {
      Quantity value = draft.quantity();
      boolean right = value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
      return right || draft.refuse("no value " + draft.value());
    };
  }

  /** Like {@link #between}, but a zero is right as well. */
  public static Field zeroOrBetween(String least, String most) {
    Field between = between(least, most);
    return draft -> draft.quantity().isZero() || between.read(draft);
  }

  /** A zero is a jumper: it has no tolerance, and no temperature coefficient. */
  public static Field jumpers() {
    return draft -> {
      if (draft.quantity().isZero()) {
        draft.unsay("tolerance");
        draft.unsay("temperature_coefficient");
      }
      return true;
    };
  }

  /** What another field's code says besides; nothing where it is not listed. */
  public static Field given(String field, Codes says) {
    return draft -> {
      Meaning meaning = says.of(draft.code(field));
      if (meaning != null) {
        draft.say(meaning);
      }
      return true;
    };
  }

  /**
   * What of two fields goes together.
   *
   * @param pairs the second field's codes, separated by blanks, for each code of the first
   */
  public static Field pairs(String first, String second, Map<String, String> pairs) {
    Map<String, Set<String>> together = new HashMap<>();
    pairs.forEach((one, others) -> together.put(one, Set.of(others.split(" "))));
    return draft -> {
      Set<String> others = together.getOrDefault(draft.code(first), Set.of());
      return others.contains(draft.code(second))
          || draft.refuse("no " + said(draft, second) + " with " + said(draft, first));
    };
  }

  /** The rules for one code of a field alone. */
  public static Field when(String field, String code, Field... rules) {
    return draft -> {
      if (!draft.code(field).equals(code)) {
        return true;
      }
      for (Field rule : rules) {
        if (!rule.read(draft)) {
          return false;
        }
      }
      return true;
    };
  }

  private static String said(Draft draft, String field) {
    return field + " code " + draft.code(field);
  }
}
