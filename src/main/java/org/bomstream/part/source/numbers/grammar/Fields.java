package org.bomstream.part.source.numbers.grammar;

import org.bomstream.part.entity.Parameter;

/** The kinds of fields that numbers are made of. */
public final class Fields {
  private static final int PICO = -12;

  private Fields() {}

  /** These characters; dashes, in codes as well, are often left out of a number, and put in. */
  public static Field text(String text) {
    String what = "no " + text + " but";
    return draft -> {
      if (!draft.isNext(text)) {
        return draft.refuse(what, text.length());
      }
      draft.skip(text);
      return true;
    };
  }

  /** A dash that others put in here, and the maker does not. */
  public static Field dash() {
    return draft -> {
      if (draft.peek(0) == '-') {
        draft.omit();
      }
      return true;
    };
  }

  /** A code of a table. */
  public static Field code(String field, Codes table) {
    String what = "no " + field + " code";
    return draft -> {
      Meaning meaning = table.next(draft);
      if (meaning == null) {
        return draft.refuse(what, table.length());
      }
      draft.take(field, meaning);
      return true;
    };
  }

  /** A code of a table, or none. */
  public static Field maybe(String field, Codes table) {
    return draft -> {
      Meaning meaning = table.next(draft);
      if (meaning != null) {
        draft.take(field, meaning);
      }
      return true;
    };
  }

  /**
   * A value.
   *
   * @param name of the parameter
   * @param unit of the parameter, without a prefix
   * @param power of ten that the code leaves out: -12 where it says picofarads
   */
  public static Field value(String name, String unit, int power, ValueCode code) {
    String what = "no " + name + " code";
    return draft -> {
      if (!code.read(draft)) {
        return draft.refuse(what, draft.number().length());
      }
      Quantity value = draft.quantity().shifted(power);
      draft.skip(0, value);
      draft.say(Prefixed.parameter(name, value, unit));
      return true;
    };
  }

  /** Ohms; zero is a jumper, which has no tolerance. */
  public static Field resistance(ValueCode code) {
    return draft -> {
      if (!code.read(draft)) {
        return draft.refuse("no resistance code", draft.number().length());
      }
      Quantity value = draft.quantity();
      draft.say(value.isZero() ? JUMPER : Prefixed.parameter("resistance", value, "Ω"));
      return true;
    };
  }

  private static final Parameter JUMPER =
      new Parameter("resistance", Quantity.ZERO.value(), "Ω", "0 Ω (jumper)");

  /** Zero ohms by a code that is no value, or by the family alone where it is empty. */
  public static Field jumper(String code) {
    Field text = text(code);
    return draft -> {
      if (!text.read(draft)) {
        return false;
      }
      draft.skip(0, Quantity.ZERO);
      draft.say(JUMPER);
      return true;
    };
  }

  /** Farads by a code in picofarads. */
  public static Field picofarads(ValueCode code) {
    return value("capacitance", "F", PICO, code);
  }
}
