package org.bomstream.enrichment.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bomstream.Lines;
import org.bomstream.Tables;
import org.bomstream.VirtualThreads;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.entity.Bom;
import org.bomstream.enrichment.entity.BatchOutcome;
import org.bomstream.enrichment.entity.Claim;
import org.bomstream.enrichment.entity.LineOutcome;
import org.bomstream.enrichment.entity.Run;
import org.bomstream.launch.Deployed;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Runs, batches and claims in the database, on a node that takes no runs by itself. */
@ArquillianTest
class RunsContainerIT {
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final String HERE = "here";
  private static final String THERE = "there";

  @Inject Boms boms;
  @Inject Runs runs;
  @Inject RunLife life;
  @Inject Tables tables;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService elsewhere;

  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of("runs.per-node", "0"), RunsContainerIT.class, Lines.class, Tables.class);
  }

  @AfterEach
  void leaveNothing() throws SQLException {
    tables.clear();
  }

  @Test
  void putsTenLinesIntoABatch() throws Exception {
    queue(25);

    assertThat(batches("cast(line_numbers as text)"))
        .containsExactly(
            "{1,2,3,4,5,6,7,8,9,10}", "{11,12,13,14,15,16,17,18,19,20}", "{21,22,23,24,25}");
    assertThat(batches("cast(items as text)")).containsExactly("10", "10", "5");
    assertThat(tables.one(Integer.class, "select total_batches from run")).isEqualTo(3);
  }

  @Test
  void putsMoreIntoABatchWhereThereWouldBeOverAThousand() throws Exception {
    queue(10_001);

    assertThat(tables.one(Integer.class, "select total_batches from run")).isEqualTo(910);
    assertThat(tables.one(Long.class, "select count(*) from batch")).isEqualTo(910);
    assertThat(tables.one(Integer.class, "select max(items) from batch")).isEqualTo(11);
    assertThat(tables.one(Long.class, "select sum(items) from batch")).isEqualTo(10_001);
  }

  @Test
  void opensNoSecondRun() throws Exception {
    Bom bom = queue(1);

    assertThatThrownBy(() -> life.queue(bom, "bob")).isInstanceOf(RunOpen.class);
    assertThatThrownBy(() -> tables.inTransaction(() -> runs.queue(bom.id(), "acme", 10, "bob")))
        .hasRootCauseInstanceOf(SQLException.class)
        .hasStackTraceContaining("run_one_open");
    assertThat(tables.one(Long.class, "select count(*) from run")).isEqualTo(1);
  }

  @Test
  void opensOneRunForManyWhoAskAtOnce() throws Exception {
    Bom bom = add(20);

    var asked = IntStream.range(0, 8).mapToObj(n -> elsewhere.submit(() -> queues(bom))).toList();
    int won = 0;
    for (var one : asked) {
      won += one.get(30, TimeUnit.SECONDS) ? 1 : 0;
    }

    assertThat(won).isEqualTo(1);
    assertThat(tables.one(Long.class, "select count(*) from run")).isEqualTo(1);
    assertThat(tables.one(Long.class, "select count(*) from event")).isEqualTo(1);
  }

  @Test
  void givesARunToOneOfTwoWhoClaimAtOnce() throws Exception {
    queue(1);

    Optional<Run> first =
        tables.inTransaction(
            () -> {
              Optional<Run> mine = life.claim(HERE, LEASE);
              // The other neither waits for the first to commit, nor gets the same.
              assertThat(
                      elsewhere
                          .submit(() -> life.claim(THERE, LEASE).isPresent())
                          .get(10, TimeUnit.SECONDS))
                  .isFalse();
              return mine;
            });

    assertThat(first).isPresent();
    assertThat(life.claim(THERE, LEASE)).isEmpty();
    assertThat(tables.one(String.class, "select node from run")).isEqualTo(HERE);
  }

  @Test
  void givesTheRunThatHasWaitedLongest() throws Exception {
    Bom first = queue(1);
    Bom second = queue(1);

    assertThat(life.claim(HERE, LEASE).map(Run::bomId)).contains(first.id());
    assertThat(life.claim(HERE, LEASE).map(Run::bomId)).contains(second.id());
  }

  @Test
  void leasesByTheDatabasesTime() throws Exception {
    queue(1);
    life.claim(HERE, LEASE);

    assertThat(
            tables.one(
                Boolean.class,
                "select lease_until - clock_timestamp() between interval '20 s' and interval"
                    + " '30 s' from run"))
        .isTrue();
    assertThat(life.claim(THERE, LEASE)).isEmpty();
    tables.change("update run set lease_until = clock_timestamp() - interval '1 ms'");
    assertThat(life.claim(THERE, LEASE).map(Run::lostNodes)).contains(1);
  }

  @Test
  void letsALeaseRunOut() throws Exception {
    queue(1);
    life.claim(HERE, Duration.ofSeconds(1));

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInSameThread()
        .until(() -> life.claim(THERE, LEASE).isPresent());

    assertThat(tables.one(String.class, "select node from run")).isEqualTo(THERE);
  }

  @Test
  void renewsOnlyWhatIsStillHeld() throws Exception {
    queue(1);
    Claim old = claimed();
    tables.change("update run set lease_until = '-infinity'");
    Claim current = claimed();
    queue(1);
    Claim other = claimed();

    assertThat(life.renew(List.of(old, other), LEASE)).containsExactly(other);
    assertThat(life.renew(List.of(current), LEASE)).containsExactly(current);
  }

  @Test
  void givesAReleasedRunAtOnceAndCountsNoNodeAsLost() throws Exception {
    queue(1);
    life.release(claimed());

    assertThat(life.claim(THERE, LEASE).map(Run::lostNodes)).contains(0);
  }

  @Test
  void failsARunThatStoppedThreeServersButNotItsOwn() throws Exception {
    queue(1);
    life.claim(HERE, LEASE);
    tables.change("update run set lease_until = clock_timestamp() - interval '1 ms'");
    assertThat(life.claim(HERE, LEASE).map(Run::lostNodes)).contains(0);
    for (int times = 1; times <= 3; times++) {
      assertThat(tables.one(String.class, "select status from run")).isEqualTo("ENRICHING");
      tables.change("update run set lease_until = clock_timestamp() - interval '1 ms'");
      life.claim("node " + times, LEASE);
    }

    assertThat(tables.one(String.class, "select error_code from run")).isEqualTo("node_lost");
    assertThat(life.claim(HERE, LEASE)).isEmpty();
  }

  @Test
  void commitsLinesBatchCountsAndEventTogetherOrNotAtAll() throws Exception {
    queue(1);
    Claim claim = claimed();
    var outcome = List.of(new BatchOutcome(1, List.of(failed(1))));

    assertThatThrownBy(
            () ->
                tables.inTransaction(
                    () -> {
                      life.record(claim, outcome);
                      throw new IllegalStateException("rolled back");
                    }))
        .hasMessage("rolled back");

    assertThat(written()).isEqualTo("PENDING PENDING 0 ENRICHING 2");
    record(claim, outcome);
    assertThat(written()).isEqualTo("FAILED COMPLETED 1 COMPLETED 4");
  }

  @Test
  void takesABatchOnce() throws Exception {
    queue(11);
    Claim claim = claimed();
    var outcome = List.of(new BatchOutcome(2, List.of(failed(11))));
    record(claim, outcome);

    assertThatThrownBy(() -> record(claim, outcome)).isInstanceOf(ClaimLost.class);

    assertThat(tables.one(Integer.class, "select failed_items from run")).isEqualTo(1);
    assertThat(runs.pendingBatches(claim.runId())).containsExactly(1);
  }

  @Test
  void takesNothingByAnOldClaim() throws Exception {
    queue(1);
    Claim old = claimed();
    tables.change("update run set lease_until = '-infinity'");
    claimed();

    assertThatThrownBy(() -> record(old, List.of(new BatchOutcome(1, List.of(failed(1))))))
        .isInstanceOf(ClaimLost.class);
    assertThatThrownBy(() -> life.fail(old, "internal_error", "late"))
        .isInstanceOf(ClaimLost.class);
    life.release(old);

    assertThat(written()).isEqualTo("PENDING PENDING 0 ENRICHING 2");
    assertThat(life.claim(THERE, LEASE)).isEmpty();
  }

  private Bom add(int lines) {
    return boms.add("acme", "runs", Lines.of(lines), "alice");
  }

  private Bom queue(int lines) throws RunOpen {
    Bom bom = add(lines);
    life.queue(bom, "alice");
    return bom;
  }

  private boolean queues(Bom bom) {
    try {
      life.queue(bom, "alice");
      return true;
    } catch (RunOpen taken) {
      return false;
    }
  }

  private Claim claimed() {
    Run run = life.claim(HERE, LEASE).orElseThrow();
    return new Claim(run.id(), run.bomId(), run.fence());
  }

  private void record(Claim claim, List<BatchOutcome> outcomes) throws Exception {
    tables.inTransaction(Executors.callable(() -> life.record(claim, outcomes)));
  }

  private static LineOutcome failed(int line) {
    return LineOutcome.failed(line, "OK-" + line, "part_not_found", "No such part.");
  }

  private List<String> batches(String column) throws SQLException {
    return tables.all(String.class, "select " + column + " from batch order by number");
  }

  /** Of one line in one batch: its state, the batch's, the count, the run's state, the events. */
  private String written() throws SQLException {
    return tables.one(
        String.class,
        """
        select concat_ws(' ', (select status from line_item), (select status from batch),
          (select failed_items from run), (select status from run), (select count(*) from event))
        """);
  }
}
