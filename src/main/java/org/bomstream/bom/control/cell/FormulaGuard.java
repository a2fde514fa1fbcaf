package org.bomstream.bom.control.cell;

/**
 * Keeps spreadsheets from running a text as a formula: a leading apostrophe, as they themselves
 * write it, which import takes back. What is guarded and bared again is what it was.
 */
public final class FormulaGuard {
  private static final char GUARD = '\'';

  /** What begins a formula, or what a program takes for it, also as wide as Chinese characters. */
  private static final String FORMULAS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20\u2212";

  private FormulaGuard() {}

  /** For a cell of a spreadsheet. */
  public static String guard(String text) {
    return isToBeGuarded(text) ? GUARD + text : text;
  }

  /**
   * What stands in such a cell, or in one where an apostrophe or {@code ="0015"} keeps the zeros of
   * a number; another's apostrophe stays.
   */
  public static String bare(String cell) {
    if (cell.length() > 3 && cell.startsWith("=\"") && cell.endsWith("\"")) {
      String text = cell.substring(2, cell.length() - 1);
      return text.indexOf('"') < 0 ? text : cell;
    }
    return cell.length() > 1 && cell.charAt(0) == GUARD && isGuarded(cell)
        ? cell.substring(1)
        : cell;
  }

  private static boolean isGuarded(String cell) {
    boolean isNumber = Character.isDigit(cell.charAt(1)) && cell.indexOf(' ') < 0;
    return isNumber || isToBeGuarded(cell.substring(1));
  }

  /** A guard too, so that it is not taken for ours; blanks before it are passed over by some. */
  private static boolean isToBeGuarded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == GUARD || FORMULAS.indexOf(c) >= 0) {
        return true;
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return false;
  }
}
