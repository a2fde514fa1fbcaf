package org.bomstream.bom.control.cell;

import java.util.regex.Pattern;

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

  /** None is longer. */
  private static final int LONGEST = 24;

  private BrokenNumber() {}

  /** {@code 9.66167E+12}, {@code 22-Mar}, {@code Jul-08}, {@code 2024-03-22 00:00:00}. */
  public static boolean is(String cell) {
    return cell.length() <= LONGEST
        && (EXPONENT.matcher(cell).matches() || DATE.matcher(cell).matches());
  }
}
