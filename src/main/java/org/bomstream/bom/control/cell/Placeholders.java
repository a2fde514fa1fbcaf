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
          "any",
          "various",
          "diverse",
          "generic",
          "beliebig",
          "divers",
          "not specified",
          "not applicable",
          "no part",
          "no part number",
          "无",
          "なし",
          "empty",
          "#n/a",
          "#ref!",
          "#value!",
          "#name?",
          "#null!",
          "#num!",
          "#div/0!",
          "see note",
          "see notes",
          "see comment",
          "siehe notiz",
          "keine",
          "keiner",
          "unbekannt",
          "aucun",
          "ninguno",
          "ditto",
          "do.",
          "dto.",
          "idem",
          "same",
          "same as above",
          "see above",
          "no mpn",
          "無",
          "to be defined",
          "not required");

  /** None of these words is longer. */
  private static final int LONGEST = 20;

  private static final Pattern MARKS = Pattern.compile("#{3,}|[~\\-–—_.?*/=+|\\s\"'″〃]*");
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?i)((grand|sub)[ -]?)?(totals?|summe|gesamt|zwischensumme|gesamtsumme|suma|somme|totale|razem|yhteensä|итого|合计|合計)(?![\\p{L}\\d-]).*");

  /** What these begin with. */
  private static final String BEGIN_TOTALS = "gstzryGSTZRYи合";

  private Placeholders() {}

  public static boolean isPresent(String cell) {
    if (cell.isEmpty()) {
      return false;
    }
    char first = cell.charAt(0);
    if (cell.length() > LONGEST || (first >= '0' && first <= '9')) {
      return true;
    }
    return (Character.isLetter(first) || !MARKS.matcher(cell).matches())
        && !WORDS.contains(cell.toLowerCase(Locale.ROOT));
  }

  /** A row's sum stands in some column of it: there it is no name of a part. */
  public static boolean isTotal(String cell) {
    return !cell.isEmpty()
        && BEGIN_TOTALS.indexOf(cell.charAt(0)) >= 0
        && TOTAL.matcher(cell).matches();
  }
}
