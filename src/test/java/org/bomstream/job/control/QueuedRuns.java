package org.bomstream.job.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.run.control.Batches;
import org.bomstream.run.control.Intake;
import org.bomstream.run.control.Leases;
import org.bomstream.run.control.Leases.Held;
import org.bomstream.run.control.NewRuns;
import org.bomstream.run.control.Recording;
import org.bomstream.run.control.Settlement;
import org.bomstream.run.control.Taking;
import org.bomstream.run.entity.BatchOutcome;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.RequestKey;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunOpen;
import org.bomstream.run.entity.Scope;
import org.bomstream.run.entity.Tempo;
import org.bomstream.schedule.VirtualThreads;
import org.junit.jupiter.api.AfterEach;

/** Runs that a test queues, claims and does by itself. */
abstract class QueuedRuns {
  static final Duration LEASE = Duration.ofSeconds(30);
  static final String HERE = "here";
  static final Optional<RequestKey> NO_KEY = Optional.empty();
  static final String THERE = "there";

  @Inject Boms boms;
  @Inject Batches batches;
  @Inject Intake intake;
  @Inject NewRuns newRuns;
  @Inject Taking taking;
  @Inject Recording recording;
  @Inject Settlement settlement;
  @Inject Leases leases;
  @Inject ServerTables tables;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService elsewhere;

  @AfterEach
  void leaveNothing() throws SQLException {
    tables.clear();
  }

  /** How many of eight who try at once succeed. */
  int winners(IntPredicate attempt) throws Exception {
    var tried =
        IntStream.range(0, 8).mapToObj(n -> elsewhere.submit(() -> attempt.test(n))).toList();
    int won = 0;
    for (var one : tried) {
      won += one.get(30, TimeUnit.SECONDS) ? 1 : 0;
    }
    return won;
  }

  Bom add(int lines) {
    return boms.add("acme", "runs", Lines.of(lines), "alice");
  }

  Bom queue(int lines) throws RunOpen {
    return queue("acme", lines);
  }

  Bom queue(String owner, int lines) throws RunOpen {
    Bom bom = boms.add(owner, "runs", Lines.of(lines), "alice");
    intake.queue(bom, Scope.ALL, "alice", NO_KEY);
    return bom;
  }

  boolean queues(Bom bom) {
    try {
      intake.queue(bom, Scope.ALL, "alice", NO_KEY);
      return true;
    } catch (RunOpen taken) {
      return false;
    }
  }

  Optional<Run> claim(String node) {
    return taking.claim(node, LEASE, 8, true);
  }

  Claim claimed() {
    return Claim.of(claim(HERE).orElseThrow());
  }

  Set<UUID> renewed(Claim... claims) {
    List<Held> held = Stream.of(claims).map(claim -> new Held(claim, Set.of(1))).toList();
    return leases.renew(HERE, 8, held, LEASE).keySet();
  }

  static final Tempo TEMPO = new Tempo(Duration.ofSeconds(1), 1);

  static BatchOutcome batch(int number, LineOutcome line) {
    return new BatchOutcome(number, List.of(line));
  }

  void record(Claim claim, List<BatchOutcome> outcomes) throws Exception {
    tables.inTransaction(
        () -> {
          recording.record(claim, outcomes, TEMPO);
          return null;
        });
  }

  static LineOutcome failed(int line) {
    return LineOutcome.failed(line, "OK-" + line, "part_not_found", "No such part.");
  }

  List<String> batches(String column) throws SQLException {
    return tables.all(String.class, "select " + column + " from batch order by number");
  }

  /** Of one line in one batch: its state, the batch's, the count, the run's state, the events. */
  String written() throws SQLException {
    return tables.one(
        String.class,
        """
        select concat_ws(' ', (select status from line_item), (select status from batch),
          (select failed_items from run), (select status from run), (select count(*) from event))
        """);
  }
}
