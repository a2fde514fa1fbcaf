package org.bomstream.simulator.catalogue;

import java.util.Locale;

/** How names and numbers are compared: by their letters and digits. */
public final class Spelling {
  private Spelling() {}

  /** Of a header or a supplier's name: {@code Mfr. Part #} is {@code mfrpart}. */
  public static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** Of a part number: {@code lm358-dr} is {@code LM358DR}. */
  public static String number(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }
}
