package org.bomstream.part.source.numbers.grammar;

import java.util.Arrays;
import java.util.List;
import org.bomstream.part.entity.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A reading that is being made, as opposed to one that is done ({@link NumberReading}). Millions
 * are made in a second, so that it is arrays.
 */
public final class Draft {
  /** No number has more fields, or says more. */
  private static final int MOST = 24;

  private static final char DASH = '-';

  /** What {@link #peek} says beyond the end. */
  public static final char END = '\0';

  private final String number;
  private final String[] fields = new String[MOST];
  private final Meaning[] meanings = new Meaning[MOST];
  private final Parameter[] parameters = new Parameter[MOST];
  private int taken;
  private int said;
  private int at;
  private @Nullable Quantity quantity;
  private @Nullable String packageName;
  private @Nullable StringBuilder spelling;
  private String fault = "";
  private int found;

  Draft(String number) {
    this.number = number;
  }

  /** From the start, with nothing read. */
  void restart() {
    taken = 0;
    said = 0;
    at = 0;
    quantity = null;
    packageName = null;
    spelling = null;
  }

  /** The number that is read, as it was given. */
  public String number() {
    return number;
  }

  /** The place of the next character. */
  public int at() {
    return at;
  }

  /** The character that many places on; {@link #END} beyond the end. */
  public char peek(int offset) {
    int place = at + offset;
    return place < number.length() ? number.charAt(place) : END;
  }

  /** Whether the next characters are these, of which dashes may be left out. */
  public boolean isNext(String text) {
    int place = at;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (place < number.length() && number.charAt(place) == c) {
        place++;
      } else if (c != DASH) {
        return false;
      }
    }
    return true;
  }

  /** Steps over these characters, which are next; puts in dashes that the number leaves out. */
  public void skip(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (peek(0) == c) {
        at++;
      } else {
        spelling().insert(spelled(), c);
      }
    }
  }

  /** Steps over characters that are understood. */
  public void skip(int characters) {
    at += characters;
  }

  /** Steps over characters that are a value. */
  public void skip(int characters, Quantity value) {
    at += characters;
    quantity = value;
  }

  /** Steps over a character that others put in, and the maker does not write. */
  public void omit() {
    spelling().deleteCharAt(spelled());
    at++;
  }

  private StringBuilder spelling() {
    if (spelling == null) {
      spelling = new StringBuilder(number);
    }
    return spelling;
  }

  /** The place in the maker's spelling. */
  private int spelled() {
    return at + spelling().length() - number.length();
  }

  /** Takes a code of a field: its characters, and what it means. */
  public void take(String field, Meaning meaning) {
    fields[taken] = field;
    meanings[taken++] = meaning;
    skip(meaning.code());
    say(meaning);
  }

  /** Adds what is said by a rule, not by characters. */
  public void say(Meaning meaning) {
    for (Parameter parameter : meaning.parameters()) {
      say(parameter);
    }
    if (meaning.packageName() != null) {
      packageName = meaning.packageName();
    }
  }

  /** Adds one parameter. */
  public void say(Parameter parameter) {
    parameters[said++] = parameter;
  }

  /** Takes a parameter back, for example the tolerance of a jumper. */
  public void unsay(String name) {
    int kept = 0;
    for (int i = 0; i < said; i++) {
      if (!parameters[i].name().equals(name)) {
        parameters[kept++] = parameters[i];
      }
    }
    said = kept;
  }

  /** The code that was read for a field; empty where none was. */
  public String code(String field) {
    for (int i = 0; i < taken; i++) {
      if (fields[i].equals(field)) {
        return meanings[i].code();
      }
    }
    return "";
  }

  /** The value that was read last. */
  public Quantity quantity() {
    if (quantity == null) {
      throw new IllegalStateException("no value was read before");
    }
    return quantity;
  }

  /**
   * Says what is wrong.
   *
   * @param what for example {@code no tolerance code Q}; the family's name is put after it
   * @return false, so that a field returns it
   */
  public boolean refuse(String what) {
    return refuse(what, -1);
  }

  /**
   * Says what is wrong with the next characters. Most that is refused here reads elsewhere, so that
   * the words are put together later.
   *
   * @param what for example {@code no tolerance code}; the characters are put after it
   * @param length how many characters
   */
  boolean refuse(String what, int length) {
    fault = what;
    found = length;
    return false;
  }

  boolean refuseRest() {
    return refuse("nothing comes after " + number.substring(0, at));
  }

  NumberReading.Fault fault(String system) {
    return new NumberReading.Fault(system, found < 0 ? fault : fault + found(), at);
  }

  private String found() {
    String text = number.substring(at, Math.min(at + found, number.length()));
    return text.isEmpty() ? " at the end" : " " + text;
  }

  boolean isAtEnd() {
    return at == number.length();
  }

  NumberReading.Read reading(String system, String maker, String category) {
    String mpn = spelling == null ? number : spelling.toString();
    List<Parameter> all = List.of(Arrays.copyOf(parameters, said));
    return new NumberReading.Read(system, maker, mpn, category, packageName, all);
  }
}
