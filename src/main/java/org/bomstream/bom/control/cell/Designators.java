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
  private static final Pattern BETWEEN =
      Pattern.compile("[-–—~:.…→÷]|to|bis|thru|through| (à|a|do) ");
  private static final String LETTERS = "(?<![\\p{L}\\d_])(\\p{L}[\\p{L}_]*)";
  private static final Pattern LOOSE_RANGE =
      Pattern.compile(
          LETTERS
              + "(\\d+)(?:\\s*(?:-|–|—|~|:|\\.{2,3}|…|→|÷)\\s*|\\s+(?:to|thru|through|bis|à|a|do)\\s+)(\\1\\d+)");
  private static final Pattern RANGE = Pattern.compile(LETTERS + "(\\d{1,6})-\\1(\\d{1,6})");
  private static final Pattern SHORT_RANGE =
      Pattern.compile(LETTERS + "(\\d{1,6})(?:\\.{2,3}|…)(\\d{1,6})");

  private static final Pattern BRACKETED =
      Pattern.compile(
          "(?<![\\p{L}\\d_])(\\p{L}[\\p{L}_]{0,9})[\\[{(](\\d{1,6}(?:[-–~:.,;\\s]{1,3}\\d{1,6}){0,200})[\\]})]");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private static final Pattern TIE = Pattern.compile("[/+&]");
  private static final Pattern TIED =
      Pattern.compile("\\p{L}{1,4}\\d{1,5}(?:[/+&]\\p{L}{1,4}\\d{1,5}){1,50}");

  private static final Pattern DASH = Pattern.compile("(\\p{L}+)(\\d{1,4})[-–](\\d{1,4})");

  /** Of connectors and packages {@code J1-2} is a pin or a part of one. */
  private static final Pattern PASSIVE = Pattern.compile("([RCLDQ]|TP|LED)\\d+([-–]\\d+)?");

  private static final Pattern BARE = Pattern.compile("\\d{1,5}");
  private static final Pattern NAME = Pattern.compile("(\\p{L}{1,3})(\\d{0,5})");

  private Designators() {}

  /**
   * In the order given. A range needs the same letters at both ends ({@code R1-R4}, {@code R1..R4},
   * {@code R1..4}): {@code J1-A} and {@code U1-2} are names.
   *
   * @return at most {@link #MOST} + 1 of them, which tells that there are too many
   */
  public static List<String> split(String cell) {
    List<String> plain = PlainDesignators.split(cell);
    return plain.isEmpty() ? parted(unbracketed(cell)) : plain;
  }

  /** {@code R[110-112]} is {@code R110-R112}, and {@code R(1,3)} is {@code R1,R3}. */
  static String unbracketed(String cell) {
    if (cell.indexOf('[') < 0 && cell.indexOf('(') < 0 && cell.indexOf('{') < 0) {
      return cell;
    }
    return BRACKETED
        .matcher(cell)
        .replaceAll(list -> NUMBER.matcher(list.group(2)).replaceAll(list.group(1) + "$0"));
  }

  private static List<String> parted(String cell) {
    List<String> names = new ArrayList<>();
    for (String name : SEPARATOR.split(withTightRanges(cell))) {
      if (Placeholders.isPresent(name) && names.size() <= MOST && !DnpWords.isWord(name)) {
        addAll(names, named(names, withoutStar(name)));
      }
    }
    return List.copyOf(names);
  }

  /**
   * The same, with {@code C3-8} taken for a range where that makes as many as there are to be, or
   * where nothing says how many.
   *
   * @param quantity 0 where there is none
   */
  public static List<String> split(String cell, int quantity) {
    if (cell.indexOf('-') < 0 && cell.indexOf('–') < 0) {
      return split(cell);
    }
    List<String> names = split(cell);
    if (names.size() > MOST || names.stream().noneMatch(name -> DASH.matcher(name).matches())) {
      return names;
    }
    List<String> expanded = new ArrayList<>();
    for (String name : names) {
      Matcher dash = DASH.matcher(name);
      if (dash.matches() && Integer.parseInt(dash.group(2)) < Integer.parseInt(dash.group(3))) {
        expand(expanded, dash);
      } else {
        expanded.add(name);
      }
    }
    boolean isPlain = quantity == 0 && names.stream().allMatch(PASSIVE.asMatchPredicate());
    return expanded.size() == quantity || isPlain ? List.copyOf(expanded) : names;
  }

  /** {@code 2} after {@code R1} is R2, and after {@code R} too. */
  private static String named(List<String> names, String name) {
    if (names.isEmpty() || !BARE.matcher(name).matches()) {
      return name;
    }
    Matcher above = NAME.matcher(names.getLast());
    if (!above.matches()) {
      return name;
    }
    String digits = above.group(2);
    if (digits.isEmpty()) {
      names.removeLast();
    }
    // After R61 a 2 is R2 or R62.
    return digits.isEmpty() || name.length() >= digits.length() ? above.group(1) + name : name;
  }

  /** {@code R4*} is noted below the table, and is R4. */
  private static String withoutStar(String name) {
    return name.length() > 1 && name.endsWith("*") ? name.substring(0, name.length() - 1) : name;
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
    } else if (isTied(name)) {
      names.addAll(List.of(TIE.split(name)));
    } else {
      names.add(name);
    }
  }

  /** {@code C1/C2} and {@code Q1+Q2}, as opposed to {@code J1/2}. */
  private static boolean isTied(String name) {
    return (name.indexOf('/') > 0 || name.indexOf('+') > 0 || name.indexOf('&') > 0)
        && TIED.matcher(name).matches();
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
