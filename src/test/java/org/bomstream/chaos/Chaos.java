package org.bomstream.chaos;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

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
      var report = new Chaos(Plan.ofOptions(), System.out).run();
      System.exit(report.isClean() ? 0 : 1);
    } catch (IllegalArgumentException e) {
      System.err.println("Chaos: " + e.getMessage());
      System.exit(1);
    }
  }

  /** Prints a line for each round and for whatever this machine leaves out, and the table. */
  Report run() {
    out.printf("Seed %d, %d rounds of each fault.%n", plan.seed(), plan.rounds());
    try (var clients = new Clients()) {
      clients.leftOut().forEach(why -> out.println("Left out: client " + why));
      for (var withClock : List.of(false, true)) {
        var faults = possible(withClock);
        if (!faults.isEmpty()) {
          run(faults, withClock, clients);
        }
      }
    }
    out.println("\n" + report);
    report.troubles().forEach(out::println);
    return report;
  }

  private List<Fault> possible(boolean withClock) {
    var faults = plan.faults().stream().filter(f -> f.needsClock() == withClock).toList();
    faults.forEach(
        f -> f.missing().ifPresent(why -> out.println("Left out: fault " + f.name() + ": " + why)));
    return faults.stream().filter(fault -> fault.missing().isEmpty()).toList();
  }

  private void run(List<Fault> faults, boolean withClock, Clients clients) {
    try (var cluster = new Cluster(withClock)) {
      for (var fault : faults) {
        for (var round = 1; round <= plan.rounds(); round++) {
          var outcome = new Outcome();
          // The first one and every other: the short form has no second.
          var patient = round % 2 == 1;
          attempt(
              new Round(cluster, fault, plan.random(fault, round), patient, outcome),
              clients,
              outcome);
          outcome.slowest().ifPresent(slowest -> requireInTime(slowest, outcome));
          report.add(fault, round, outcome);
          print(fault, round, outcome);
        }
      }
    }
  }

  private void requireInTime(Outcome.Testimony slowest, Outcome outcome) {
    outcome.require(
        slowest.slowest().compareTo(plan.limit()) <= 0, slowest.who() + ": not up to date in time");
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
    return String.format(
        Locale.ROOT, "slowest %.1f s (%s)", slowest.slowest().toMillis() / 1_000.0, slowest.who());
  }

  private void print(Fault fault, int round, Outcome outcome) {
    out.printf(
        Locale.ROOT,
        "%s %d/%d: %d logs, %s, %s%n",
        fault.name(),
        round,
        plan.rounds(),
        outcome.testimonies().size(),
        outcome.slowest().map(Chaos::words).orElse("none"),
        outcome.troubles().isEmpty() ? "all well" : outcome.troubles());
  }
}
