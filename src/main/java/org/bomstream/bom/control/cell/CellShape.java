package org.bomstream.bom.control.cell;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a cell looks like, whatever its column is called. A cell may look like several: {@code 4510}
 * is a number of things and may be one of a part.
 */
public enum CellShape {
  DESIGNATORS("[A-Za-z]{1,4}_?\\d{1,5}[A-Za-z]?([-–~:.…÷]+[A-Za-z]{0,4}\\d{1,5})?"),
  QUANTITY(""),
  PRICE("(?i)([$€£¥]|usd|eur|gbp)?\\s*\\d{1,6}[.,]\\d{2,5}\\s*([$€£¥]|usd|eur|gbp)?"),
  PACKAGE(
      "(?i)([RCLD]?_?(01005|0201|0402|0603|0805|1008|1206|1210|1806|1812|2010|2220|2512)"
          + "(_\\d{4}metric)?|(h?v?[sltw]?s?q?)?(sot|sod|soic|so|sop|ssop|tssop|msop|qfn|qfp|lqfp"
          + "|tqfp|bga|dip|dil|pdip|to|sma|smb|smc|dfn|dpak|d2pak|vqfn|wson|uson|wqfn|melf"
          + "|minimelf|case|tht|smd)[-_ ]?\\d*([-_x ]?[\\w.]+){0,3})"),
  VALUE(
      "(?i)\\d{1,4}([.,]\\d{1,4})?\\s*([pnuµμmkrgΩ]|meg)?\\s*(f|h|hz|ohms?|Ω|v|a|w|%|r|mm|m)?"
          + "([ /,]+\\d{1,4}([.,]\\d+)?\\s*[pnuµμmk]?(v|a|w|%|ppm)?)*"
          + "|\\d{1,3}[rkmnpuµ]\\d{1,3}"),
  URL("(?i)(https?://|www\\.).*"),
  DATE("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}( .*)?"),
  MPN(""),
  MAKER(""),
  PROSE("");

  /** Longer cells are looked at only as prose. */
  private static final int LONGEST = 80;

  private static final int LONGEST_LIST = 2_000;
  private static final Pattern BETWEEN_DESIGNATORS = Pattern.compile("[\\s,;，、；|/]+");
  private static final Pattern PLACE =
      Pattern.compile("[A-Za-z]{1,4}\\d{1,4}[A-Za-z]\\d{1,4}|[A-Za-z]{1,4}\\d{1,5}");
  private static final String IN_PART_NUMBERS = "-./+#,_()=:*&%";
  private static final int LONGEST_PART_NUMBER = 50;
  private static final Pattern SPACED_NUMBER =
      Pattern.compile("(?=.*\\d)[A-Z0-9][A-Z0-9\\-./+#,_()=]*( [A-Z0-9\\-./+#,_()=]+){1,3}");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  /** Of a number that is nothing but digits, fewer are a count, a pin or a year. */
  private static final int FEWEST_DIGITS = 5;

  private final Pattern pattern;

  CellShape(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** All that a cell looks like; none where it is empty or a placeholder. */
  public static Set<CellShape> of(String cell) {
    Set<CellShape> shapes = EnumSet.noneOf(CellShape.class);
    if (isListOfDesignators(cell)) {
      shapes.add(DESIGNATORS);
    }
    if (cell.length() > LONGEST) {
      shapes.add(isProse(cell) ? PROSE : URL.matches(cell) ? URL : PROSE);
      return shapes;
    }
    for (CellShape shape : Set.of(PRICE, PACKAGE, VALUE, URL, DATE)) {
      if (shape.matches(cell)) {
        shapes.add(shape);
      }
    }
    if (Quantity.parse(cell).isPresent()) {
      shapes.add(QUANTITY);
    }
    if ((isNumberOfAPart(cell) || hasMaker(cell))
        && !shapes.contains(PRICE)
        && !shapes.contains(DATE)) {
      shapes.add(MPN);
    }
    if (MakerNames.isMaker(cell)) {
      shapes.add(MAKER);
    }
    if (isProse(cell)) {
      shapes.add(PROSE);
    }
    return shapes;
  }

  boolean matches(String cell) {
    return cell.length() <= LONGEST && pattern.matcher(cell).matches();
  }

  /** {@code C1}, {@code C1, C2}, {@code R1-R4}; at least four in five of its words. */
  public static boolean isListOfDesignators(String cell) {
    if (cell.length() <= LONGEST && !PlainDesignators.split(cell).isEmpty()) {
      return true;
    }
    String text =
        Designators.unbracketed(
            cell.length() > LONGEST_LIST ? cell.substring(0, LONGEST_LIST) : cell);
    int names = 0;
    int others = 0;
    for (String word : BETWEEN_DESIGNATORS.split(text)) {
      if (word.length() <= 20 && DESIGNATORS.pattern.matcher(word).matches()) {
        names++;
      } else if (!word.isEmpty()) {
        others++;
      }
    }
    return names > 0 && names >= 4 * others;
  }

  /**
   * The same, and names of places on a board such as {@code C1A2}, which read as part numbers too.
   */
  public static boolean isListOfPlaces(String cell) {
    return isListOfDesignators(cell)
        || (cell.length() <= LONGEST_LIST
            && Arrays.stream(BETWEEN_DESIGNATORS.split(cell)).allMatch(PLACE.asMatchPredicate()));
  }

  /** What a maker could call a part: a digit in it, no value, no mere count, hardly a blank. */
  public static boolean isNumberOfAPart(String cell) {
    if (cell.length() < 3 || cell.length() > 60) {
      return false;
    }
    boolean digitsAlone = cell.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digitsAlone) {
      return cell.length() >= FEWEST_DIGITS;
    }
    return (isUnspacedNumber(cell) || isSpacedNumber(cell)) && !isValue(cell);
  }

  /** By hand: the part number of every line comes here. */
  private static boolean isUnspacedNumber(String cell) {
    if (cell.length() > LONGEST_PART_NUMBER || !isAlphanumeric(cell.charAt(0))) {
      return false;
    }
    boolean hasDigit = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (!isAlphanumeric(c) && IN_PART_NUMBERS.indexOf(c) < 0) {
        return false;
      }
      hasDigit |= isDigit(c);
    }
    return hasDigit;
  }

  private static boolean isAlphanumeric(char c) {
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpacedNumber(String cell) {
    return cell.indexOf(' ') > 0 && SPACED_NUMBER.matcher(cell).matches();
  }

  /** Each begins with a digit. */
  private static boolean isValue(String cell) {
    return isDigit(cell.charAt(0)) && VALUE.matches(cell);
  }

  /** Names its maker too. */
  private static boolean hasMaker(String cell) {
    return cell.chars().anyMatch(Character::isDigit)
        && MakerNames.split(cell, CellShape::isNumberOfAPart).isPresent();
  }

  /** Several words of a language. */
  public static boolean isProse(String cell) {
    String start = cell.length() > LONGEST ? cell.substring(0, LONGEST) : cell;
    return WORD.matcher(start).results().limit(3).count() >= 3
        || (start.indexOf(' ') > 0
            && start.chars().anyMatch(Character::isLowerCase)
            && WORD.matcher(start).results().limit(2).count() >= 2);
  }

  /** For messages. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
