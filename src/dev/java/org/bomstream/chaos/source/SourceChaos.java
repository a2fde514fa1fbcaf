package org.bomstream.chaos.source;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Plays faults of suppliers to two nodes, and reports what did not hold. */
public final class SourceChaos {
  private final PrintStream out;
  private final List<String> troubles = new ArrayList<>();

  public SourceChaos(PrintStream out) {
    this.out = out;
  }

  /** Whether the options name faults of suppliers. */
  public static boolean isMeant() {
    return option("faults", "").startsWith(SourceFault.PREFIX);
  }

  /**
   * Prints a line for each round, and whatever did not hold. Of the options {@code chaos.faults},
   * {@code chaos.seed}, {@code chaos.rounds} and {@code chaos.lines}, all but the first may be left
   * out.
   *
   * @return whether all held
   * @throws IllegalArgumentException with a line for the person who gave the options
   */
  public boolean run() {
    var measures =
        Stream.of(Measure.values()).filter(m -> m.option().equals(option("faults", ""))).toList();
    if (!measures.isEmpty()) {
      return measure(measures.getFirst());
    }
    return run(
        SourceFault.named(option("faults", "")),
        Long.parseLong(option("seed", Integer.toString(new Random().nextInt(1_000_000)))),
        Integer.parseInt(option("rounds", "1")),
        Integer.parseInt(option("lines", "1000")));
  }

  private static String option(String name, String otherwise) {
    var given = System.getProperty("chaos." + name, "").strip();
    return given.isEmpty() ? otherwise : given;
  }

  private boolean measure(Measure measure) {
    var figures = new ArrayList<String>();
    troubles.addAll(measure.of(figures));
    figures.forEach(out::println);
    return conclude();
  }

  private boolean conclude() {
    out.println(troubles.isEmpty() ? "All held." : "Did not hold:");
    troubles.forEach(out::println);
    return troubles.isEmpty();
  }

  private boolean run(List<SourceFault> faults, long seed, int rounds, int lines) {
    out.printf("Seed %d, %d rounds of each fault, runs of %d lines.%n", seed, rounds, lines);
    var parts = MadeParts.catalogue("chaos-source", faults.size() * rounds, SourceRound.parts(lines));
    try (var cluster =
        new SourceCluster("chaos-source", parts, SourceCluster.SHOPS, SourceCluster.Quotas.TIGHT)) {
      for (var i = 0; i < faults.size() * rounds; i++) {
        var fault = faults.get(i % faults.size());
        var round = i / faults.size() + 1;
        var random = new Random(31 * (31 * seed + fault.option().hashCode()) + round);
        report(fault, round, new SourceRound(cluster, fault, i, lines).run(random));
      }
    }
    return conclude();
  }

  private void report(SourceFault fault, int round, SourceRound.Result result) {
    out.printf(
        "%s %d: %s; %s%n",
        fault.option(),
        round,
        result.summary(),
        result.troubles().isEmpty() ? "all well" : result.troubles());
    result.troubles().forEach(trouble -> troubles.add(fault.option() + " " + round + ": " + trouble));
  }
}
