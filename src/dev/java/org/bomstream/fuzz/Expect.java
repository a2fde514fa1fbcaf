package org.bomstream.fuzz;

import org.jspecify.annotations.Nullable;

/** What must hold of all that a parser lets through. */
public final class Expect {
  private Expect() {}

  /** A text that the database takes: without NUL, and without half a character. */
  public static void storable(@Nullable String text) {
    if (text != null) {
      that(text.indexOf('\0') < 0, "NUL in a text that is stored");
      that(
          text.codePoints().noneMatch(Expect::isHalf), "half a character in a text that is stored");
    }
  }

  private static boolean isHalf(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  public static void that(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}
