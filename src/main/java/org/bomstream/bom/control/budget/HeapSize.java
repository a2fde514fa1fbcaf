package org.bomstream.bom.control.budget;

/** What things take on the heap, in bytes. */
public final class HeapSize {
  /** A reference in a list that has its final size. */
  public static final int ENTRY_ALONE = 4;

  /** A reference in a list that grows by half: the old list and the new one are there at once. */
  public static final int ENTRY = 12;

  private static final int STRING = 40;
  private static final int ALIGNMENT = 8;
  private static final int LATIN_1 = 0xFF;

  private HeapSize() {}

  /** Of a text that nobody else has; the empty one is everybody's. */
  public static long of(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    long bytes = isLatin(text) ? text.length() : 2L * text.length();
    return STRING + (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LATIN_1) {
        return false;
      }
    }
    return true;
  }
}
