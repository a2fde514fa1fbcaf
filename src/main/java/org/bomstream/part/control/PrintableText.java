package org.bomstream.part.control;

import java.util.regex.Pattern;

/** Text that the database takes and a page shows, as opposed to whatever a source sends. */
public final class PrintableText {
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}]+");

  private PrintableText() {}

  /** A blank stands for each run of control characters and halves of characters. */
  public static String of(String text) {
    return CONTROLS.matcher(text).replaceAll(" ");
  }
}
