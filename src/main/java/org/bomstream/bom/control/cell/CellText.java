package org.bomstream.bom.control.cell;

/** A cell's text as given, but for what is around it and what cannot be seen. */
public final class CellText {
  /** Where the letters and signs of ASCII stand again, as wide as Chinese ones. */
  private static final char FULL_WIDTH = '\uFF00';

  /** Characters of a cell that a message quotes. */
  private static final int QUOTED = 40;

  private CellText() {}

  /** For a message. */
  public static String shortened(String text) {
    return text.length() <= QUOTED ? text : first(QUOTED, text) + "…";
  }

  /**
   * Its first characters; one that takes two of them is never cut in half, which no store takes.
   */
  public static String first(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  /**
   * Strips it, takes line breaks and tabs for spaces, letters of full width for usual ones, and
   * leaves out what cannot be seen. The mark by which our export guards what a spreadsheet would
   * run as a formula is taken back.
   */
  public static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isOdd(text.charAt(i))) {
        return FormulaGuard.bare(withoutOddities(text).strip());
      }
    }
    return FormulaGuard.bare(text.strip());
  }

  private static boolean isOdd(char c) {
    if (c >= ' ' && c < '\u007F') {
      return false;
    }
    return Character.isISOControl(c)
        || isOddSpace(c)
        || isFullWidth(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isOddSpace(char c) {
    return c > '\u007F' && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isFullWidth(char c) {
    return c > FULL_WIDTH && c < FULL_WIDTH + '\u007F' - ' ';
  }

  private static String withoutOddities(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isFullWidth(c)) {
        clean.append((char) (c - FULL_WIDTH + ' '));
      } else if (!isOdd(c)) {
        clean.append(c);
      } else if (Character.isWhitespace(c) || isOddSpace(c)) {
        clean.append(' ');
      }
    }
    return clean.toString();
  }
}
