package org.bomstream.bom.control.file.encoding;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Tells which of several encodings of one byte a letter gives the more legible text: in a wrong one
 * signs stand within words, capitals as well, and letters stand alone.
 */
final class Legibility {
  /** Signs that no word ends in. */
  private static final String ODD = "\u201A\u0192\u201E\u02C6\u02DC\uFFFD";

  private static final char FIRST_LATIN = 0xC0;
  private static final char LAST_LATIN = 0x17F;

  private Legibility() {}

  /** The most legible; of equal ones the first. One of two bytes a letter is not compared. */
  static Charset best(List<Charset> likely, byte[] text) {
    Charset best = likely.getFirst();
    if (CjkPairs.isDoubleByte(best)) {
      return best;
    }
    int fewest = Integer.MAX_VALUE;
    for (Charset charset : likely) {
      int odd = CjkPairs.isDoubleByte(charset) ? Integer.MAX_VALUE : odd(charset, text);
      if (odd < fewest) {
        fewest = odd;
        best = charset;
      }
    }
    return best;
  }

  /** Signs and letters that stand where no text has them. */
  static int odd(Charset charset, byte[] text) {
    return odd(new String(text, charset));
  }

  private static int odd(String text) {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        odd += isOdd(before, text.charAt(i), after) ? 1 : 0;
      }
    }
    return odd;
  }

  private static boolean isOdd(char before, char c, char after) {
    boolean isWithin = Character.isLetter(before) && Character.isLetter(after);
    if (!Character.isLetter(c)) {
      return Character.isLetter(after) || (Character.isLetter(before) && ODD.indexOf(c) >= 0);
    }
    return (!Character.isLetter(before) && !Character.isLetter(after))
        || (isWithin && Character.isUpperCase(c) && Character.isLowerCase(after))
        || (Character.isLowerCase(before) && Character.isUpperCase(c))
        || (Character.isDigit(before) && isLatin(c));
  }

  private static boolean isLatin(char c) {
    return c >= FIRST_LATIN && c <= LAST_LATIN;
  }
}
