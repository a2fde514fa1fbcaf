package org.bomstream.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What is tried.
 *
 * @param seed of all that is drawn; the same one draws the same again
 * @param rounds of each fault
 * @param limit within which subscribers are up to date after a fault
 */
record Plan(long seed, int rounds, List<Fault> faults, Duration limit) {
  private static final String DEFAULT_ROUNDS = "20";
  private static final Duration LIMIT = Duration.ofSeconds(5);

  /**
   * Of the options {@code chaos.seed}, {@code chaos.rounds}, {@code chaos.faults}; all may be left
   * out.
   *
   * @throws IllegalArgumentException with a line for the person who gave them
   */
  static Plan ofOptions() {
    var faults = option("faults", "");
    return new Plan(
        number("seed", Long.toString(new Random().nextInt(1_000_000))),
        Math.toIntExact(number("rounds", DEFAULT_ROUNDS)),
        faults.isEmpty()
            ? Faults.ALL
            : Stream.of(faults.split(",")).map(String::strip).map(Faults::named).toList(),
        LIMIT);
  }

  private static String option(String name, String otherwise) {
    var given = System.getProperty("chaos." + name, "").strip();
    return given.isEmpty() ? otherwise : given;
  }

  private static long number(String name, String otherwise) {
    var text = option(name, otherwise);
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("-D" + name + " is no number: " + text, e);
    }
  }

  /** The same for the same round of the same fault, whatever else is tried. */
  Random random(Fault fault, int round) {
    return new Random(31 * (31 * seed + fault.name().hashCode()) + round);
  }
}
