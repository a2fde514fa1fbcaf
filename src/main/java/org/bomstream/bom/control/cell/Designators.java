package org.bomstream.bom.control.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits {@code C1, C2 C3;R1-R4} into one name each. */
public final class Designators {
  /** A longer list in one cell is a mistake, or made to cost memory. */
  public static final int MOST = 10_000;

  private static final Pattern SEPARATOR = Pattern.compile("[\\s,;，、；|]+");
  private static final Pattern BETWEEN = Pattern.compile("[-–—~.…]|to|bis");
  private static final String LETTERS = "(?<![\\p{L}\\d_])(\\p{L}[\\p{L}_]*)";
  private static final Pattern LOOSE_RANGE =
      Pattern.compile(LETTERS + "(\\d+)\\s*(?:-|–|—|~|\\.{2,3}|…|\\bto\\b|\\bbis\\b)\\s*(\\1\\d+)");
  private static final Pattern RANGE = Pattern.compile(LETTERS + "(\\d{1,6})-\\1(\\d{1,6})");
  private static final Pattern SHORT_RANGE =
      Pattern.compile(LETTERS + "(\\d{1,6})(?:\\.{2,3}|…)(\\d{1,6})");

  private Designators() {}

  /**
   * In the order given. A range needs the same letters at both ends ({@code R1-R4}, {@code R1..R4},
   * {@code R1..4}): {@code J1-A} and {@code U1-2} are names.
   *
   * @return at most {@link #MOST} + 1 of them, which tells that there are too many
   */
  public static List<String> split(String cell) {
    List<String> names = new ArrayList<>();
    for (String name : SEPARATOR.split(withTightRanges(cell))) {
      if (Placeholders.isPresent(name) && names.size() <= MOST) {
        addAll(names, name);
      }
    }
    return List.copyOf(names);
  }

  private static String withTightRanges(String cell) {
    return BETWEEN.matcher(cell).find() ? LOOSE_RANGE.matcher(cell).replaceAll("$1$2-$3") : cell;
  }

  private static void addAll(List<String> names, String name) {
    Matcher range = RANGE.matcher(name);
    Matcher shortRange = SHORT_RANGE.matcher(name);
    if (range.matches()) {
      expand(names, range);
    } else if (shortRange.matches()) {
      expand(names, shortRange);
    } else {
      names.add(name);
    }
  }

  private static void expand(List<String> names, Matcher range) {
    String from = range.group(2);
    int first = Integer.parseInt(from);
    int last = Integer.parseInt(range.group(3));
    if (last < first) {
      names.add(range.group());
    }
    // As in C01-C10.
    String format = from.startsWith("0") ? "%s%0" + from.length() + "d" : "%s%d";
    for (int number = first; number <= last && names.size() <= MOST; number++) {
      names.add(format.formatted(range.group(1), number));
    }
  }
}
