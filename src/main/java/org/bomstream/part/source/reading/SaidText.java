package org.bomstream.part.source.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bomstream.part.control.PrintableText;

/** Texts of sources, of which some say nothing. */
public final class SaidText {
  private static final Set<String> BLANKS =
      Set.of("", "-", "~", "n/a", "na", "nan", "null", "none");
  private static final int LONGEST = 1_000;

  private SaidText() {}

  /** The text without what cannot be shown, bounded; empty for words such as {@code n/a}. */
  public static Optional<String> of(String text) {
    String printable = PrintableText.of(text).strip();
    return BLANKS.contains(printable.toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : Optional.of(first(LONGEST, printable));
  }

  /** Its first characters; one that takes two of them is never cut in half. */
  public static String first(int most, String text) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  /** A name as names are compared: letters and digits alone, in lower case. */
  public static String plain(String name) {
    var plain = new StringBuilder(name.length());
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
