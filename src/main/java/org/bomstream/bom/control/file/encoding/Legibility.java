package org.bomstream.bom.control.file.encoding;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Tells which of several encodings of one byte a letter gives the more legible text: in a wrong one
 * signs stand within words, and letters stand alone.
 */
final class Legibility {
  private Legibility() {}

  /** The most legible; of equal ones the first. One of two bytes a letter is not compared. */
  static Charset best(List<Charset> likely, byte[] text) {
    Charset best = likely.getFirst();
    if (CjkPairs.isDoubleByte(best)) {
      return best;
    }
    int fewest = Integer.MAX_VALUE;
    for (Charset charset : likely) {
      int odd = CjkPairs.isDoubleByte(charset) ? Integer.MAX_VALUE : odd(new String(text, charset));
      if (odd < fewest) {
        fewest = odd;
        best = charset;
      }
    }
    return best;
  }

  private static int odd(String text) {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        boolean before = i > 0 && Character.isLetter(text.charAt(i - 1));
        boolean after = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
        boolean isOdd = Character.isLetter(c) ? !before && !after : after;
        odd += isOdd ? 1 : 0;
      }
    }
    return odd;
  }
}
