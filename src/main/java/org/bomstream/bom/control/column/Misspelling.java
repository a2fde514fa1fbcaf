package org.bomstream.bom.control.column;

import java.util.Map;
import java.util.Optional;

/**
 * Finds the title that was meant by one with a letter too many, too few, wrong, or two of them
 * swapped. Short words are left alone: between {@code MPN} and {@code IPN} there is one letter.
 */
final class Misspelling {
  private static final int SHORTEST = 6;

  /** From that length on two mistakes are forgiven. */
  private static final int LONG = 12;

  private static final int LONGEST = 50;

  /** A wrong letter takes one away and brings another. */
  private static final int LETTERS_A_MISTAKE = 2;

  private Misspelling() {}

  /** Empty where none is near, or several fields are equally near. */
  static Optional<BomField> of(String word, Map<String, BomField> known) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return Optional.empty();
    }
    int most = word.length() >= LONG ? 2 : 1;
    int nearest = most + 1;
    long letters = letters(word);
    BomField found = null;
    for (Map.Entry<String, BomField> entry : known.entrySet()) {
      String title = entry.getKey();
      if (title.length() < SHORTEST
          || Math.abs(title.length() - word.length()) > most
          || Long.bitCount(letters ^ letters(title)) > LETTERS_A_MISTAKE * most) {
        continue;
      }
      int distance = distance(word, title, nearest);
      if (distance < nearest) {
        nearest = distance;
        found = entry.getValue();
      } else if (distance == nearest && entry.getValue() != found) {
        found = null;
      }
    }
    return nearest <= most ? Optional.ofNullable(found) : Optional.empty();
  }

  /** Which letters there are, a bit for each; some share one. */
  private static long letters(String word) {
    long letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }

  /** As Damerau and Levenshtein count it; more than {@code most} is not told apart. */
  static int distance(String a, String b, int most) {
    int[] before = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int step = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + same);
        if (i > 1 && j > 1 && isSwapped(a, b, i, j)) {
          step = Math.min(step, before[j - 2] + 1);
        }
        current[j] = step;
        least = Math.min(least, step);
      }
      if (least > most) {
        return most + 1;
      }
      int[] oldest = before;
      before = previous;
      previous = current;
      current = oldest;
    }
    return previous[b.length()];
  }

  private static boolean isSwapped(String a, String b, int i, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
