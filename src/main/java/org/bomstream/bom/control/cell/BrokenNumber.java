package org.bomstream.bom.control.cell;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a part number that a spreadsheet took for a number or a date, and wrote anew. */
public final class BrokenNumber {
  private static final String MONTHS =
      "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mrz|mai|okt|dez)";
  private static final Pattern EXPONENT =
      Pattern.compile("\\d[.,]\\d{1,9}E[+-]?\\d{1,3}|\\dE[+-]\\d{1,3}");
  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(\\d{1,2}[-. ]{1,2}"
              + MONTHS
              + "|"
              + MONTHS
              + "[-. ]\\d{1,4}"
              + "|\\d{1,2}[-. ]"
              + MONTHS
              + "[-. ]\\d{2,4}"
              + "|\\d{4}-\\d{2}-\\d{2}( 00:00(:00)?)?"
              + "|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}( 0?0:00(:00)?)?)");

  private static final int MONTH_LETTERS = 3;
  private static final String MARKS = "-./, E";

  /** Chip sizes that begin with a nought; 1005 may be one of two. */
  private static final Set<String> SIZES = Set.of("201", "402", "603", "805");

  /** As a number is shown, {@code 34.6612}; Schurter's are {@code 0034.6612}. */
  private static final Pattern DECIMAL = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{4}");

  /** Molex has ten digits, the first a nought, or eight. */
  private static final String MOLEX = "Molex";

  private static final Pattern NINE_DIGITS = Pattern.compile("[1-9]\\d{8}");

  /** None is longer. */
  private static final int LONGEST = 24;

  private BrokenNumber() {}

  /** {@code 9.66167E+12}, {@code 22-Mar}, {@code Jul-08}, {@code 2024-03-22 00:00:00}. */
  public static boolean is(String cell) {
    return cell.length() <= LONGEST
        && mayBe(cell)
        && (EXPONENT.matcher(cell).matches() || DATE.matcher(cell).matches());
  }

  /** Cheap to say no: a mark stands behind the first digits, or behind the name of a month. */
  private static boolean mayBe(String cell) {
    int digits = 0;
    while (digits < cell.length() && cell.charAt(digits) >= '0' && cell.charAt(digits) <= '9') {
      digits++;
    }
    int mark = digits == 0 ? MONTH_LETTERS : digits;
    return mark < cell.length() && MARKS.indexOf(cell.charAt(mark)) >= 0;
  }

  /** A part number that has lost noughts at its beginning, as far as its maker's numbers tell. */
  public static boolean lacksNought(String mpn, @Nullable String maker) {
    return DECIMAL.matcher(mpn).matches()
        || (NINE_DIGITS.matcher(mpn).matches()
            && maker != null
            && maker.regionMatches(true, 0, MOLEX, 0, MOLEX.length()));
  }

  /** The size of a chip, with the nought that a spreadsheet has dropped: {@code 603}. */
  public static String size(String cell) {
    return SIZES.contains(cell) ? "0" + cell : cell;
  }
}
