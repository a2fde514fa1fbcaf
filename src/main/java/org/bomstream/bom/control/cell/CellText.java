package org.bomstream.bom.control.cell;

/** A cell's text as given, but for what is around it and what cannot be seen. */
public final class CellText {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

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

  /** Strips it, takes line breaks and tabs for spaces and leaves out other control characters. */
  public static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isOdd(text.charAt(i))) {
        return withoutOddities(text).strip();
      }
    }
    return text.strip();
  }

  private static boolean isOdd(char c) {
    return Character.isISOControl(c)
        || c == NO_BREAK_SPACE
        || c == ZERO_WIDTH_SPACE
        || c == BYTE_ORDER_MARK;
  }

  private static String withoutOddities(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isOdd(c)) {
        clean.append(c);
      } else if (Character.isWhitespace(c) || c == NO_BREAK_SPACE) {
        clean.append(' ');
      }
    }
    return clean.toString();
  }
}
