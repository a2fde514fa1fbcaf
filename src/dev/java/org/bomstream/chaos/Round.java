package org.bomstream.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.bomstream.launch.Poll;
import org.bomstream.system.Api;
import org.bomstream.system.BomFiles;
import org.bomstream.system.RunTables;

/**
 * One run with one fault in its middle, under the eyes of every client on every node. Some come
 * before the run, some while the fault lasts. An impatient one ends its fault before health may
 * tell of it.
 */
final class Round {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration RUN = Duration.ofMinutes(3);
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

  /** Look-ups of a run at once, as it is configured by default. */
  private static final int PARTITIONS = 4;

  /** A fault begins within this part of a run. */
  private static final int SHARE = 4;

  private final Cluster cluster;
  private final Fault fault;
  private final int lines;
  private final Random random;
  private final boolean patient;
  private final List<Witness> witnesses = new ArrayList<>();
  private final List<Late> late = new ArrayList<>();
  private final Outcome outcome;
  private RunUnderWatch run;

  /** What was done at a moment. */
  private record Standstill(long batches, long nanoTime) {
    private static Standstill now(RunUnderWatch run) {
      var moment = System.nanoTime();
      return new Standstill(run.batchesDone(), moment);
    }
  }

  /** A subscriber that is still to come. */
  private record Late(ClientKind kind, int node) {}

  Round(Cluster cluster, Fault fault, int lines, Random random, boolean patient, Outcome outcome) {
    this.cluster = cluster;
    this.fault = fault;
    this.lines = lines;
    this.random = random;
    this.patient = patient;
    this.outcome = outcome;
  }

  void run(List<ClientKind> clients) {
    try {
      var alice = cluster.alice();
      var bom = alice.upload(BomFiles.csv(lines));
      invite(clients, bom);
      outcome.require(
          until(PATIENCE, () -> all(Witness::isConnected)), "subscribers did not connect");
      run = new RunUnderWatch(cluster.tables(), uuid(bom), uuid(alice.enrich(bom)));
      cluster.watch(run);
      cluster.parts().pace(lookUp());
      awaitBatches(drawn());
      disturb(bom);
      conclude();
    } finally {
      cluster.parts().pace(Duration.ZERO);
      witnesses.forEach(Witness::close);
    }
  }

  /** How long one takes, so that the run would still go on when the fault is over. */
  private Duration lookUp() {
    var whole = LONG_ENOUGH.plus(fault.lasts().multipliedBy(3).dividedBy(2));
    return whole.multipliedBy(PARTITIONS).dividedBy(run.batches());
  }

  /** Some of the run's batches. */
  private int drawn() {
    return random.nextInt(Math.max(1, Math.toIntExact(run.batches()) / SHARE));
  }

  private static UUID uuid(String text) {
    return UUID.fromString(text);
  }

  private void invite(List<ClientKind> clients, String bom) {
    for (var kind : clients) {
      for (var node = 0; node < cluster.nodes().size(); node++) {
        if (random.nextInt(3) == 0) {
          late.add(new Late(kind, node));
        } else {
          join(kind, node, bom, false);
        }
      }
    }
  }

  private void join(ClientKind kind, int node, String bom, boolean isLate) {
    witnesses.add(new Witness(kind, cluster.alice(), cluster.nodes().get(node), bom, isLate));
  }

  private void disturb(String bom) {
    var fence = run.fence();
    var from = System.nanoTime();
    fault.begin(cluster, random);
    try {
      if (fault.sparesRuns()) {
        goOn(Standstill.now(run), bom);
      } else {
        joinLate(bom);
      }
      until(fault.lasts().minus(since(from)), () -> false);
      if (patient && fault.symptom() != Symptom.NONE) {
        outlast();
      }
    } finally {
      fault.end(cluster);
    }
    if (fault.obeyed().isPresent()) {
      outcome.resumed(fault.obeyed().get());
    } else if (!fault.sparesRuns()) {
      awaitGoingOn(Standstill.now(run));
    }
    requireHolder(fence);
  }

  private void goOn(Standstill hit, String bom) {
    joinLate(bom);
    awaitGoingOn(hit);
    sustain(hit.batches() + 1 + drawn());
    outcome.doneMeanwhile(run.batchesDone() - hit.batches());
  }

  private void joinLate(String bom) {
    late.forEach(next -> join(next.kind(), next.node(), bom, true));
  }

  /** Until a batch is done that was not yet. */
  private void awaitGoingOn(Standstill from) {
    outcome.require(
        until(PATIENCE, () -> run.batchesDone() > from.batches() || run.isOver()),
        "the run did not go on");
    outcome.resumed(since(from.nanoTime()));
  }

  /** It changes with a node that is lost, and with nothing else. */
  private void requireHolder(long fence) {
    if (fault.movesRun()) {
      outcome.require(run.fence() > fence, "the run was not taken over");
    } else if (fault.sparesRuns()) {
      outcome.require(run.fence() == fence, "the run was taken from its node");
    }
  }

  /**
   * Until health tells of it; to the end of a run that it spares, which the log alone must tell.
   */
  private void outlast() {
    outcome.require(awaitSymptom(fault.symptom()), "health did not tell of it");
    if (fault.sparesRuns()) {
      outcome.require(until(RUN, run::isOver), "the run did not end while it lasted");
      awaitUpToDate("while it lasted");
    }
  }

  private void sustain(long batches) {
    outcome.require(
        until(
            PATIENCE,
            () -> {
              fault.goOn(cluster);
              return run.batchesDone() >= batches || run.isOver();
            }),
        "the run was held up");
  }

  private void conclude() {
    awaitUpToDate("after the fault");
    cluster.parts().pace(Duration.ZERO);
    outcome.require(until(RUN, run::isOver), "the run did not end");
    awaitUpToDate("after the run");
    outcome.require(until(PATIENCE, () -> all(Witness::hasEnded)), "streams did not end");
    outcome.require(run.status().equals(fault.ending()), "the run is " + run.status());
    new Books(run).troubles().forEach(trouble -> outcome.require(false, trouble));
    outcome.require(
        until(PATIENCE, () -> RunTables.openJobs(cluster.tables()) == 0), "a job seems to run");
    cluster.writers().intruders().forEach(intruder -> outcome.require(false, intruder));
    outcome.require(awaitSymptom(Symptom.NONE), "health did not recover");
    var log = run.log();
    witnesses.forEach(witness -> outcome.add(witness, Verdict.of(witness.events(), log)));
  }

  private void awaitBatches(long count) {
    outcome.require(
        until(PATIENCE, () -> run.batchesDone() >= count || run.isOver()), "the run was held up");
  }

  private boolean awaitSymptom(Symptom symptom) {
    return until(
        PATIENCE, () -> cluster.nodes().stream().map(Api::health).allMatch(symptom::showsIn));
  }

  /** Until all have seen what is the newest event now; how long that takes counts. */
  private void awaitUpToDate(String when) {
    var newest = run.newestEvent();
    var from = System.nanoTime();
    var waiting = new ArrayList<>(witnesses);
    var done =
        until(
            PATIENCE,
            () -> {
              var seen = waiting.stream().filter(witness -> witness.hasSeen(newest)).toList();
              seen.forEach(witness -> witness.tookAtLeast(since(from)));
              waiting.removeAll(seen);
              return waiting.isEmpty();
            });
    waiting.forEach(witness -> witness.tookAtLeast(since(from)));
    outcome.require(done, "subscribers were not up to date " + when);
  }

  private static Duration since(long from) {
    return Duration.ofNanos(System.nanoTime() - from);
  }

  private boolean all(Predicate<Witness> what) {
    return witnesses.stream().allMatch(what);
  }

  private static boolean until(Duration within, BooleanSupplier condition) {
    return Poll.until(condition, within);
  }
}
