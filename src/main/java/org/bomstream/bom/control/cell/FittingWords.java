package org.bomstream.bom.control.cell;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words in a column that says for each part whether it is fitted, or whether it is left off.
 */
public final class FittingWords {
  private static final Set<String> NO =
      Set.of(
          "no", "n", "0", "false", "f", "off", "nein", "non", "not", "never", "exclude", "nie",
          "нет", "否", "ei", "nej", "nee", "ne", "nem", "hayir", "ні", "nao");

  private static final Set<String> YES =
      Set.of(
          "yes",
          "y",
          "1",
          "true",
          "t",
          "x",
          "on",
          "ja",
          "j",
          "oui",
          "o",
          "si",
          "s",
          "sim",
          "tak",
          "da",
          "да",
          "так",
          "kylla",
          "evet",
          "igen",
          "ano",
          "是",
          "はい",
          "ok",
          "excluded",
          "excludedfrombom",
          "omit",
          "omitted",
          "remove",
          "removed");

  private static final Set<String> FITTED =
      Set.of(
          "fitted",
          "populate",
          "populated",
          "mount",
          "mounted",
          "place",
          "placed",
          "install",
          "installed",
          "stuff",
          "stuffed",
          "fit",
          "include",
          "included",
          "bestuckt",
          "used");

  /** How or where a part is mounted, which says nothing of whether. */
  private static final Set<String> MOUNTING =
      Set.of(
          "smd",
          "smt",
          "tht",
          "th",
          "pth",
          "throughhole",
          "surfacemount",
          "manual",
          "auto",
          "hand",
          "top",
          "bottom",
          "bot",
          "both",
          "topside",
          "bottomside",
          "toplayer",
          "bottomlayer");

  /** Signs, which are no words. */
  private static final Set<String> CROSSES = Set.of("×", "✗", "✘", "❌", "☓");

  private static final Set<String> TICKS = Set.of("✓", "✔", "☑", "✅", "√", "●", "•", "○", "*", "+");

  /** Parts a value from what is said of it; a blank does so only now and then. */
  private static final Pattern BESIDE = Pattern.compile("[\\s/,;_|]+");

  private static final Pattern BESIDE_SURELY = Pattern.compile("[/,;_|]");
  private static final Set<String> SURE = Set.of("NC", "DNP", "DNI", "DNF", "DNM");

  /** Units as well: {@code 100 nF}. */
  private static final Set<String> UNITS = Set.of("NF", "NM", "NP", "NL");

  /** None of these words is longer. */
  private static final int LONGEST = 30;

  private FittingWords() {}

  /** In a column that says what is left off; of words that are not known see {@link #isOdd}. */
  public static boolean isLeftOff(String cell) {
    return !isOneOf(NO, cell) && !isFitted(cell) && !isMounting(cell);
  }

  /** In a column that says what is fitted. */
  public static boolean isNotFitted(String cell) {
    return isOneOf(NO, cell) || DnpWords.isShortWord(cell) || CROSSES.contains(cell);
  }

  /** Says by itself that the part is fitted. */
  public static boolean isFitted(String cell) {
    return isOneOf(FITTED, cell);
  }

  /** {@code yes}, {@code x}, a tick: means what the column's title says. */
  public static boolean isAgreement(String cell) {
    return isOneOf(YES, cell) || TICKS.contains(cell);
  }

  public static boolean isMounting(String cell) {
    return isOneOf(MOUNTING, cell);
  }

  /** Something else than all of these. */
  public static boolean isOdd(String cell) {
    return !isAgreement(cell)
        && !isNotFitted(cell)
        && !isFitted(cell)
        && !DnpWords.isInSentence(cell);
  }

  /** {@code 10k/NC}, {@code 100n_NM}: a value, or none. */
  public static boolean isBesideValue(String cell) {
    if (cell.length() > LONGEST || !cell.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    List<String> words = List.of(BESIDE.split(cell));
    int last = words.size() - 1;
    return last > 0
        && ((isBeside(cell, words.get(last), words.get(last - 1))
                && CellShape.VALUE.matches(String.join(" ", words.subList(0, last))))
            || (isBeside(cell, words.getFirst(), words.get(1))
                && CellShape.VALUE.matches(String.join(" ", words.subList(1, last + 1)))));
  }

  private static boolean isBeside(String cell, String word, String value) {
    String upper = word.toUpperCase(Locale.ROOT);
    return SURE.contains(upper)
        || (UNITS.contains(upper)
            && BESIDE_SURELY.matcher(cell).find()
            && value.chars().anyMatch(Character::isLetter));
  }

  /** Longer texts are none of them, and take long to be made plain: marks are sorted one by one. */
  private static boolean isOneOf(Set<String> words, String cell) {
    return cell.length() <= LONGEST && words.contains(PlainWord.of(cell));
  }
}
