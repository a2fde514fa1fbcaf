package org.bomstream.settings;

import java.util.Collection;
import java.util.Locale;
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

  /** Of one word a letter: it is like too many others. */
  private static final int MOST_LETTERS_OF_A_WORD = 1;

  private static final int SHORTEST_WORD = 6;

  /** The runtime's own. */
  private static final Set<String> OTHERS = Set.of("keystore_password", "ltpa_keys_password");

  /** Whether it is written in capitals does not make another name, but no setting either. */
  static Stream<Misspelling> all(Collection<String> names) {
    Set<String> known =
        Settings.all()
            .flatMap(setting -> Stream.of(setting.name(), setting.fileName()))
            .collect(Collectors.toSet());
    return names.stream()
        .filter(name -> !known.contains(name) && !OTHERS.contains(name))
        .sorted()
        .flatMap(name -> of(name, known).stream());
  }

  private static Optional<Misspelling> of(String name, Set<String> known) {
    return known.stream()
        .sorted()
        .filter(meant -> distance(name.toUpperCase(Locale.ROOT), meant) <= mostLetters(name))
        .findFirst()
        .map(meant -> new Misspelling(name, meant));
  }

  private static int mostLetters(String name) {
    return name.contains("_")
        ? MOST_LETTERS
        : name.length() < SHORTEST_WORD ? -1 : MOST_LETTERS_OF_A_WORD;
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
