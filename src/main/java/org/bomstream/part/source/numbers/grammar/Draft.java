package org.bomstream.part.source.numbers.grammar;

import java.util.ArrayList;
import java.util.List;
import org.bomstream.part.entity.Parameter;
import org.jspecify.annotations.Nullable;

/** A reading that is being made, as opposed to one that is done ({@link NumberReading}). */
public final class Draft {
  private static final int USUAL = 12;

  private static final char DASH = '-';

  /** What {@link #peek} says beyond the end. */
  public static final char END = '\0';

  private final String number;
  private final List<String> fields = new ArrayList<>(USUAL);
  private final List<String> codes = new ArrayList<>(USUAL);
  private final List<Parameter> parameters = new ArrayList<>(USUAL);
  private int at;
  private @Nullable Quantity quantity;
  private @Nullable String packageName;
  private @Nullable StringBuilder spelling;
  private @Nullable String fault;

  Draft(String number) {
    this.number = number;
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
        insert(c);
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

  /** Takes a code of a field: its characters, and what it means. */
  public void take(String field, Meaning meaning) {
    fields.add(field);
    codes.add(meaning.code());
    skip(meaning.code());
    say(meaning);
  }

  /** Adds what is said by a rule, not by characters. */
  public void say(Meaning meaning) {
    parameters.addAll(meaning.parameters());
    if (meaning.packageName() != null) {
      packageName = meaning.packageName();
    }
  }

  /** Adds one parameter. */
  public void say(Parameter parameter) {
    parameters.add(parameter);
  }

  /** Takes a parameter back, for example the tolerance of a jumper. */
  public void unsay(String name) {
    parameters.removeIf(parameter -> parameter.name().equals(name));
  }

  /** The code that was read for a field; empty where none was. */
  public String code(String field) {
    int place = fields.indexOf(field);
    return place < 0 ? "" : codes.get(place);
  }

  /** The value that was read last. */
  public Quantity quantity() {
    if (quantity == null) {
      throw new IllegalStateException("no value was read before");
    }
    return quantity;
  }

  /** Steps over a character that others put in, and the maker does not write. */
  public void omit() {
    if (spelling == null) {
      spelling = new StringBuilder(number);
    }
    spelling.deleteCharAt(at + spelling.length() - number.length());
    at++;
  }

  private void insert(char separator) {
    if (spelling == null) {
      spelling = new StringBuilder(number);
    }
    spelling.insert(at + spelling.length() - number.length(), separator);
  }

  /**
   * Says what is wrong.
   *
   * @param what for example {@code no tolerance code Q}; the family's name is put after it
   * @return false, so that a field returns it
   */
  public boolean refuse(String what) {
    fault = what;
    return false;
  }

  NumberReading.Fault fault(String system) {
    String what = fault == null ? "nothing that can be read" : fault;
    return new NumberReading.Fault(system, what + " in " + system, at);
  }

  boolean refuseRest() {
    return refuse("nothing comes after " + number.substring(0, at));
  }

  boolean isAtEnd() {
    return at == number.length();
  }

  NumberReading.Read reading(String system, String maker, String category) {
    String mpn = spelling == null ? number : spelling.toString();
    return new NumberReading.Read(
        system, maker, mpn, category, packageName, List.copyOf(parameters));
  }
}
