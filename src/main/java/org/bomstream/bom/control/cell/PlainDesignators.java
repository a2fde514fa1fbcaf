package org.bomstream.bom.control.cell;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits what nearly all cells of designators are, {@code C1, C2} and {@code R1 R2}, without
 * looking for anything else in them ({@link Designators}): it is done for each line of a file.
 */
final class PlainDesignators {
  private static final int MOST_LETTERS = 4;
  private static final int MOST_DIGITS = 5;

  private PlainDesignators() {}

  /** Empty where there is anything but letters and a number each, commas and blanks. */
  static List<String> split(String cell) {
    List<String> names = new ArrayList<>();
    int at = 0;
    while (at < cell.length()) {
      int letters = end(cell, at, true);
      int end = end(cell, letters, false);
      boolean isName =
          isFrom(1, MOST_LETTERS, letters - at) && isFrom(1, MOST_DIGITS, end - letters);
      int next = isName ? behindSeparators(cell, end) : end;
      if (!isName || (next == end && end < cell.length()) || names.size() > Designators.MOST) {
        return List.of();
      }
      names.add(cell.substring(at, end));
      at = next;
    }
    return List.copyOf(names);
  }

  private static boolean isFrom(int least, int most, int length) {
    return length >= least && length <= most;
  }

  private static int end(String cell, int from, boolean ofLetters) {
    int at = from;
    while (at < cell.length() && isOf(cell.charAt(at), ofLetters)) {
      at++;
    }
    return at;
  }

  private static boolean isOf(char c, boolean letters) {
    return letters ? (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') : c >= '0' && c <= '9';
  }

  private static int behindSeparators(String cell, int from) {
    int at = from;
    while (at < cell.length() && (cell.charAt(at) == ',' || cell.charAt(at) == ' ')) {
      at++;
    }
    return at;
  }
}
