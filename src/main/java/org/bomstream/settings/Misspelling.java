package org.bomstream.settings;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A variable that is no setting, but hardly differs from one.
 *
 * @param meant the setting's variable
 */
record Misspelling(String name, String meant) {
  private static final int MOST_LETTERS = 2;

  /** Of names in two words or more: a short one is like too many others. */
  static Stream<Misspelling> all(Collection<String> names) {
    Set<String> known =
        Settings.all()
            .flatMap(setting -> Stream.of(setting.name(), setting.fileName()))
            .collect(Collectors.toSet());
    return names.stream()
        .filter(name -> name.contains("_") && !known.contains(name))
        .sorted()
        .flatMap(name -> of(name, known).stream());
  }

  private static Optional<Misspelling> of(String name, Set<String> known) {
    return known.stream()
        .sorted()
        .filter(meant -> distance(name, meant) <= MOST_LETTERS)
        .findFirst()
        .map(meant -> new Misspelling(name, meant));
  }

  /** How many letters are to be put in, taken out or replaced to make one of the other. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      int diagonal = i;
      for (int j = 0; j <= other.length(); j++) {
        int above = row[j];
        row[j] =
            i == 0 || j == 0
                ? i + j
                : cheapest(row[j - 1], above, diagonal, one.charAt(i - 1) == other.charAt(j - 1));
        diagonal = above;
      }
    }
    return row[other.length()];
  }

  private static int cheapest(int left, int above, int diagonal, boolean same) {
    return Math.min(Math.min(left, above) + 1, diagonal + (same ? 0 : 1));
  }
}
