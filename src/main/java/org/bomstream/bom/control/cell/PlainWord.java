package org.bomstream.bom.control.cell;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A title or word as such are compared: {@code Mfr. Part #} is {@code mfrpartnumber}. */
public final class PlainWord {
  private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PlainWord() {}

  /** Lower case, without accents, spaces and punctuation; slow for texts of many accents. */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return decomposed(text);
      }
      if (c == '#') {
        plain.append("number");
      } else if (c >= 'A' && c <= 'Z') {
        plain.append((char) (c + 'a' - 'A'));
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static String decomposed(String text) {
    String decomposed = Normalizer.normalize(text.replace("#", "number"), Normalizer.Form.NFKD);
    return PUNCTUATION.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
