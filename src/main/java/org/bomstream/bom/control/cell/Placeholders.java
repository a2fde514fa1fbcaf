package org.bomstream.bom.control.cell;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words by which people and tools say that there is nothing, such as {@code n/a} and {@code TBD}.
 */
public final class Placeholders {
  private static final Set<String> WORDS =
      Set.of(
          "n/a",
          "na",
          "n.a.",
          "none",
          "null",
          "nil",
          "nan",
          "undefined",
          "unknown",
          "unspecified",
          "tbd",
          "tba",
          "tbc",
          "empty",
          "#n/a",
          "#ref!",
          "#value!",
          "#name?",
          "#null!",
          "#num!",
          "#div/0!",
          "keine",
          "keiner",
          "unbekannt",
          "aucun",
          "ninguno");

  /** None of these words is longer. */
  private static final int LONGEST = 20;

  private static final Pattern MARKS = Pattern.compile("[~\\-–—_.?*/\\s]*");
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?i)((grand|sub)[ -]?)?(totals?|summe|gesamt|zwischensumme|gesamtsumme)\\b.*");

  private Placeholders() {}

  public static boolean isPresent(String cell) {
    return cell.length() > LONGEST
        || (!MARKS.matcher(cell).matches() && !WORDS.contains(cell.toLowerCase(Locale.ROOT)));
  }

  /** A row's sum stands in some column of it: there it is no name of a part. */
  public static boolean isTotal(String cell) {
    return TOTAL.matcher(cell).matches();
  }
}
