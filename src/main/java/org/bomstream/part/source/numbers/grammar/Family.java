package org.bomstream.part.source.numbers.grammar;

import java.util.Arrays;
import java.util.List;
import org.bomstream.part.entity.Parameter;

/**
 * A system whose numbers are fields in sequence. Where it writes numbers in several ways, they are
 * tried in their order, and the fault is that of the one that understood most.
 */
public final class Family implements PartNumberSystem {
  private final String maker;
  private final String name;
  private final String document;
  private final String category;
  private final List<String> prefixes;
  private final List<Parameter> always;
  private final Field[][] ways;
  private int tellsFrom = PartNumberSystem.super.tellsFrom();

  private Family(
      String maker,
      String name,
      String document,
      String category,
      List<String> prefixes,
      List<Parameter> always,
      Field[][] ways) {
    this.maker = maker;
    this.name = name;
    this.document = document;
    this.category = category;
    this.prefixes = prefixes;
    this.always = always;
    this.ways = ways;
  }

  /**
   * A family whose numbers are not described yet.
   *
   * @param series the family's name at its maker, for example {@code RC}
   * @param document the maker's document, with its date where it is known
   * @param category for example {@code Resistors}
   */
  public static Family of(String maker, String series, String document, String category) {
    return new Family(
        maker, maker + " " + series, document, category, List.of(), List.of(), new Field[0][]);
  }

  /** All numbers begin with one of these. */
  public Family starting(String... beginnings) {
    return new Family(maker, name, document, category, List.of(beginnings), always, ways);
  }

  /** What holds for all numbers of the family. */
  public Family saying(Parameter... says) {
    return new Family(maker, name, document, category, prefixes, List.of(says), ways);
  }

  /** One way more to write numbers: its fields, and then its rules. */
  public Family reading(Field... fields) {
    Field[][] more = Arrays.copyOf(ways, ways.length + 1);
    more[ways.length] = fields.clone();
    return new Family(maker, name, document, category, prefixes, always, more);
  }

  /** The last word of a description: see {@link #tellsFrom()}. */
  public Family telling(int from) {
    var family = new Family(maker, name, document, category, prefixes, always, ways);
    family.tellsFrom = from;
    return family;
  }

  @Override
  public int tellsFrom() {
    return tellsFrom;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String maker() {
    return maker;
  }

  @Override
  public String document() {
    return document;
  }

  @Override
  public List<String> prefixes() {
    return prefixes;
  }

  @Override
  public NumberReading read(String number) {
    if (!begins(number)) {
      return new NumberReading.Foreign();
    }
    var draft = new Draft(number);
    Field[] furthest = ways[0];
    int most = -1;
    for (Field[] way : ways) {
      draft.restart();
      if (follows(draft, way)) {
        always.forEach(draft::say);
        return draft.reading(name, maker, category);
      }
      if (draft.at() > most) {
        most = draft.at();
        furthest = way;
      }
    }
    return fault(draft, furthest);
  }

  private NumberReading.Fault fault(Draft draft, Field[] way) {
    draft.restart();
    follows(draft, way);
    return draft.fault(name);
  }

  private boolean begins(String number) {
    for (String prefix : prefixes) {
      if (number.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private static boolean follows(Draft draft, Field[] way) {
    for (Field field : way) {
      if (!field.read(draft)) {
        return false;
      }
    }
    return draft.isAtEnd() || draft.refuseRest();
  }
}
