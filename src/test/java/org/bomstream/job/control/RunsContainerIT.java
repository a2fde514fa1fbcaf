package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bomstream.InContainer;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.bom.entity.Bom;
import org.bomstream.launch.Deployed;
import org.bomstream.progress.entity.ProgressState.BatchState;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.ClaimLost;
import org.bomstream.run.entity.Interruption;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunOpen;
import org.bomstream.run.entity.Scope;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Runs, batches and claims in the database, on a node that takes no runs by itself. */
@InContainer
class RunsContainerIT extends QueuedRuns {
  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of("runs.per-node", "0"),
        RunsContainerIT.class,
        QueuedRuns.class,
        Lines.class,
        ServerTables.class);
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

    assertThatThrownBy(() -> intake.queue(bom, Scope.ALL, "bob", NO_KEY))
        .isInstanceOf(RunOpen.class);
    assertThatThrownBy(
            () -> tables.inTransaction(() -> newRuns.queue(bom, Scope.ALL, 10, 1_000, "bob")))
        .hasRootCauseInstanceOf(SQLException.class)
        .hasStackTraceContaining("run_one_open");
    assertThat(tables.one(Long.class, "select count(*) from run")).isEqualTo(1);
  }

  @Test
  void opensOneRunForManyWhoAskAtOnce() throws Exception {
    Bom bom = add(20);

    assertThat(winners(_ -> queues(bom))).isEqualTo(1);
    assertThat(tables.one(Long.class, "select count(*) from run")).isEqualTo(1);
    assertThat(tables.one(Long.class, "select count(*) from event")).isEqualTo(1);
  }

  @Test
  void givesARunToOneOfManyWhoClaimAtOnce() throws Exception {
    queue(1);

    assertThat(winners(n -> claim("node " + n).isPresent())).isEqualTo(1);
    assertThat(tables.one(Long.class, "select fence from run")).isEqualTo(1);
  }

  @Test
  void givesTheRunThatHasWaitedLongest() throws Exception {
    Bom first = queue(1);
    Bom second = queue(1);

    assertThat(claim(HERE).map(Run::bomId)).contains(first.id());
    assertThat(claim(HERE).map(Run::bomId)).contains(second.id());
  }

  /** Also where there is room for one run in all, and nobody is at work when it is given. */
  @Test
  void letsOrganizationsTakeTurns() throws Exception {
    for (String owner : List.of("acme", "acme", "acme", "globex", "globex", "initech")) {
      queue(owner, 1);
    }

    List<String> order = new ArrayList<>();
    for (var run = claim(HERE); run.isPresent(); run = claim(HERE)) {
      order.add(run.get().organizationId());
      settlement.settle(Claim.of(run.get()), new Interruption.Failed("internal_error", "-"));
    }

    assertThat(order).containsExactly("acme", "globex", "initech", "acme", "globex", "acme");
  }

  @Test
  void prefersWhoHasFewerAtWork() throws Exception {
    for (String owner : List.of("acme", "acme", "acme", "globex")) {
      queue(owner, 1);
    }

    assertThat(claim(HERE).map(Run::organizationId)).contains("acme");
    assertThat(claim(HERE).map(Run::organizationId)).contains("globex");
    assertThat(taking.claim(HERE, LEASE, 1, true)).as("one each at once").isEmpty();
    assertThat(claim(HERE).map(Run::organizationId)).contains("acme");
  }

  @Test
  void takesOnlyWhatIsLeftBehindWhereThereIsNoRoom() throws Exception {
    Bom first = queue(1);
    claim(HERE);
    queue(1);

    assertThat(taking.claim(THERE, LEASE, 8, false)).isEmpty();
    tables.change("update run set lease_until = '-infinity' where bom_id = ?", first.id());
    assertThat(taking.claim(THERE, LEASE, 8, false).map(Run::bomId)).contains(first.id());
  }

  @Test
  void showsBatchesInHandWhileTheRunIsHeld() throws Exception {
    queue(30);
    Claim claim = claimed();
    renewed(claim);

    assertThat(statuses(claim)).containsExactly("processing", "pending", "pending");
    tables.change("update run set lease_until = clock_timestamp() - interval '1 ms'");
    assertThat(statuses(claim)).containsOnly("pending");
    Claim next = claimed();
    assertThat(statuses(next)).as("nothing is in hand yet").containsOnly("pending");
    renewed(next);
    record(next, List.of(batch(1, failed(1))));
    assertThat(statuses(next)).containsExactly("completed", "pending", "pending");
  }

  private List<String> statuses(Claim claim) {
    return batches.list(claim.runId(), 0, 10).stream().map(BatchState::status).toList();
  }

  @Test
  void leasesByTheDatabasesTime() throws Exception {
    queue(1);
    claim(HERE);

    assertThat(
            tables.one(
                Boolean.class,
                "select lease_until - clock_timestamp() between interval '20 s' and interval"
                    + " '30 s' from run"))
        .isTrue();
    assertThat(claim(THERE)).isEmpty();
    tables.change("update run set lease_until = clock_timestamp() - interval '1 ms'");
    assertThat(claim(THERE).map(run -> run.setbacks().lostNodes())).contains(1);
  }

  @Test
  void letsALeaseRunOut() throws Exception {
    queue(1);
    taking.claim(HERE, Duration.ofSeconds(1), 8, true);

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .pollInSameThread()
        .until(() -> claim(THERE).isPresent());

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

    assertThat(renewed(old, other)).containsExactly(other.runId());
    assertThat(renewed(current)).containsExactly(current.runId());
  }

  @Test
  void givesAReleasedRunAtOnceAndCountsNoNodeAsLost() throws Exception {
    queue(1);
    leases.release(claimed());

    assertThat(claim(THERE).map(run -> run.setbacks().lostNodes())).contains(0);
  }

  @Test
  void renewsNothingThatWasGivenBack() throws Exception {
    queue(1);
    Claim claim = claimed();
    leases.release(claim);

    assertThat(renewed(claim)).isEmpty();
    assertThat(claim(THERE)).isPresent();
  }

  @Test
  void settlesARunOnce() throws Exception {
    queue(1);
    Claim claim = claimed();
    var busy = new Interruption.Waits("a source", Duration.ofMinutes(1));
    settlement.settle(claim, busy);

    assertThatThrownBy(() -> settlement.settle(claim, busy)).isInstanceOf(ClaimLost.class);
    assertThat(
            tables.one(Long.class, "select count(*) from event where event_type like '%waiting'"))
        .isEqualTo(1);
  }

  @Test
  void failsARunThatStoppedThreeServersButNotItsOwn() throws Exception {
    queue(1);
    claim(HERE);
    tables.change("update run set lease_until = clock_timestamp() - interval '1 ms'");
    assertThat(claim(HERE).map(run -> run.setbacks().lostNodes())).contains(0);
    for (int times = 1; times <= 3; times++) {
      assertThat(tables.one(String.class, "select status from run")).isEqualTo("ENRICHING");
      tables.change("update run set lease_until = clock_timestamp() - interval '1 ms'");
      claim("node " + times);
    }

    assertThat(tables.one(String.class, "select error_code from run")).isEqualTo("node_lost");
    assertThat(claim(HERE)).isEmpty();
  }

  @Test
  void commitsLinesBatchCountsAndEventTogetherOrNotAtAll() throws Exception {
    queue(1);
    Claim claim = claimed();
    var outcome = List.of(batch(1, failed(1)));

    assertThatThrownBy(
            () ->
                tables.inTransaction(
                    () -> {
                      recording.record(claim, outcome, QueuedRuns.TEMPO);
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
    var outcome = List.of(batch(2, failed(11)));
    record(claim, outcome);

    assertThatThrownBy(() -> record(claim, outcome)).isInstanceOf(ClaimLost.class);

    assertThat(tables.one(Integer.class, "select failed_items from run")).isEqualTo(1);
    assertThat(batches.pending(claim.runId())).containsExactly(1);
  }

  @Test
  void takesNothingByAnOldClaim() throws Exception {
    queue(1);
    Claim old = claimed();
    tables.change("update run set lease_until = '-infinity'");
    claimed();

    assertThatThrownBy(() -> record(old, List.of(batch(1, failed(1)))))
        .isInstanceOf(ClaimLost.class);
    assertThatThrownBy(
            () -> settlement.settle(old, new Interruption.Failed("internal_error", "late")))
        .isInstanceOf(ClaimLost.class);
    leases.release(old);

    assertThat(written()).isEqualTo("PENDING PENDING 0 ENRICHING 2");
    assertThat(claim(THERE)).isEmpty();
  }
}
