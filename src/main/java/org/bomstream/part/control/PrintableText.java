package org.bomstream.part.control;

import java.util.regex.Pattern;

/** Text that the database takes and a page shows, as opposed to whatever a source sends. */
public final class PrintableText {
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}]+");

  private PrintableText() {}

  /** A blank stands for each run of control characters and halves of characters. */
  public static String of(String text) {
    return isPrintable(text) ? text : CONTROLS.matcher(text).replaceAll(" ");
  }

  /**
   * By hand, since nearly all texts are: no control character, and no half of a pair, whole or not.
   */
  private static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
