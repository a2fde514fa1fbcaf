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
 * @param lines of each run
 */
record Plan(long seed, int rounds, int lines, List<Fault> faults, Limits limits) {
  private static final String DEFAULT_ROUNDS = "20";
  private static final String DEFAULT_LINES = "10000";
  private static final String DEFAULT_FREEZE_SECONDS = "60";
  private static final Limits LIMITS = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(15));

  /**
   * What may take how long.
   *
   * @param upToDate until subscribers are up to date after a fault, or a run does as it is asked
   * @param resumed until a run goes on: after a node is lost, or the only one is there again
   */
  record Limits(Duration upToDate, Duration resumed) {}

  /**
   * Of the options {@code chaos.seed}, {@code chaos.rounds}, {@code chaos.lines}, {@code
   * chaos.freeze} (seconds), {@code chaos.faults}; all may be left out.
   *
   * @throws IllegalArgumentException with a line for the person who gave them
   */
  static Plan ofOptions() {
    var all = Faults.all(Duration.ofSeconds(number("freeze", DEFAULT_FREEZE_SECONDS)));
    var faults = option("faults", "");
    return new Plan(
        number("seed", Long.toString(new Random().nextInt(1_000_000))),
        Math.toIntExact(number("rounds", DEFAULT_ROUNDS)),
        Math.toIntExact(number("lines", DEFAULT_LINES)),
        faults.isEmpty()
            ? all
            : Stream.of(faults.split(","))
                .map(String::strip)
                .map(name -> Faults.named(name, all))
                .toList(),
        LIMITS);
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
