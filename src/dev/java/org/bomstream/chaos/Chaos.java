package org.bomstream.chaos;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.bomstream.chaos.source.SourceChaos;

/** Puts each fault into a cluster, round after round, and reports what subscribers saw of it. */
final class Chaos {
  private final Plan plan;
  private final PrintStream out;
  private final Report report = new Report();

  Chaos(Plan plan, PrintStream out) {
    this.plan = plan;
    this.out = out;
  }

  /** Ends with the exit code 1 when anything did not hold. */
  public static void main(String[] arguments) {
    try {
      System.exit(holds() ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.err.println("Chaos: " + e.getMessage());
      System.exit(1);
    }
  }

  private static boolean holds() {
    return SourceChaos.isMeant()
        ? new SourceChaos(System.out).run()
        : new Chaos(Plan.ofOptions(), System.out).run().isClean();
  }

  /** Prints a line for each round and for whatever this machine leaves out, and the table. */
  Report run() {
    out.printf(
        Locale.ROOT,
        "Seed %d, %d rounds of each fault, runs of %d lines.%n",
        plan.seed(),
        plan.rounds(),
        plan.lines());
    try (var clients = new Clients()) {
      clients.leftOut().forEach(why -> out.println("Left out: client " + why));
      for (var kind : ClusterKind.values()) {
        var faults = possible(kind);
        if (!faults.isEmpty()) {
          run(faults, kind, clients);
        }
      }
    }
    out.println("\n" + report);
    report.troubles().forEach(out::println);
    return report;
  }

  private List<Fault> possible(ClusterKind kind) {
    var faults = plan.faults().stream().filter(f -> f.cluster() == kind).toList();
    faults.forEach(
        f -> f.missing().ifPresent(why -> out.println("Left out: fault " + f.name() + ": " + why)));
    return faults.stream().filter(fault -> fault.missing().isEmpty()).toList();
  }

  private void run(List<Fault> faults, ClusterKind kind, Clients clients) {
    try (var cluster = new Cluster(kind)) {
      for (var fault : faults) {
        for (var round = 1; round <= plan.rounds(); round++) {
          var outcome = new Outcome();
          // The first one and every other: the short form has no second.
          var patient = round % 2 == 1;
          attempt(
              new Round(cluster, fault, plan.lines(), plan.random(fault, round), patient, outcome),
              clients,
              outcome);
          requireInTime(fault, outcome);
          report.add(fault, round, outcome);
          print(fault, round, outcome);
        }
      }
    }
  }

  private void requireInTime(Fault fault, Outcome outcome) {
    var limits = plan.limits();
    outcome
        .slowest()
        .filter(slowest -> slowest.slowest().compareTo(limits.upToDate()) > 0)
        .ifPresent(late -> outcome.require(false, late.who() + ": not up to date in time"));
    var limit = fault.obeyed().isPresent() ? limits.upToDate() : limits.resumed();
    outcome
        .resumed()
        .filter(after -> after.compareTo(limit) > 0)
        .ifPresent(late -> outcome.require(false, "the run did not go on in time"));
  }

  /** A round that breaks off is trouble, too, but no reason to give up all others. */
  private static void attempt(Round round, Clients clients, Outcome outcome) {
    try {
      round.run(clients.present());
    } catch (RuntimeException | AssertionError e) {
      outcome.require(false, "broke off: " + e);
    }
  }

  private static String words(Outcome.Testimony slowest) {
    return "slowest %s s (%s)".formatted(Report.seconds(slowest.slowest()), slowest.who());
  }

  private void print(Fault fault, int round, Outcome outcome) {
    out.printf(
        Locale.ROOT,
        "%s %d/%d: %d logs, %s, went on after %s s, %s%n",
        fault.name(),
        round,
        plan.rounds(),
        outcome.testimonies().size(),
        outcome.slowest().map(Chaos::words).orElse("none"),
        outcome.resumed().map(Report::seconds).orElse("-"),
        outcome.troubles().isEmpty() ? "all well" : outcome.troubles());
  }
}
