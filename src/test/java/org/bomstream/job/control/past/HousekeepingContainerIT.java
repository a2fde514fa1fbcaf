package org.bomstream.job.control.past;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.batch.runtime.BatchStatus;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bomstream.InContainer;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.bom.entity.Bom;
import org.bomstream.job.control.BatchConsole;
import org.bomstream.job.control.BatchTables;
import org.bomstream.job.control.FaultySource;
import org.bomstream.job.control.WatchedRuns;
import org.bomstream.launch.Deployed;
import org.bomstream.run.control.Commands;
import org.bomstream.run.control.Runs;
import org.bomstream.run.entity.Command;
import org.bomstream.run.entity.RunOpen;
import org.bomstream.run.entity.Scope;
import org.bomstream.schedule.VirtualThreads;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of runs and jobs that are over, by themselves. */
@InContainer
class HousekeepingContainerIT extends WatchedRuns {
  @Inject Commands commands;
  @Inject Runs runs;
  @Inject OldJobs oldJobs;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService elsewhere;

  private BatchTables jobs;

  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of(
            "batch.size", "1",
            "partitions.per-run", "1",
            "source.retries", "0",
            "source.timeout", "PT1M",
            "runs.kept-per-bom", "3",
            "jobs.kept", "4",
            "runs.purge-interval", "PT0.2S"),
        HousekeepingContainerIT.class,
        WatchedRuns.class,
        BatchConsole.class,
        BatchTables.class,
        FaultySource.class,
        Lines.class,
        ServerTables.class);
  }

  @BeforeEach
  void findJobs() {
    jobs = new BatchTables(tables);
  }

  @AfterEach
  void forgetKeys() throws SQLException {
    tables.change("delete from idempotency_key");
  }

  @Test
  void forgetsOldRunsButNotTheNewest() throws Exception {
    Bom bom = ran(3);

    tables.change(
        "update run set completed_at = now() - interval '91 days' where bom_id = ? and number <> 2",
        bom.id());

    await().until(() -> numbers(bom).equals(List.of(2, 3)));
    assertThat(tables.one(Long.class, "select count(*) from batch")).isEqualTo(2);
    assertThat(events(bom.id())).as("streams are replayed from them").hasSize(3 * 4);
    run(bom);
    await().until(() -> numbers(bom).equals(List.of(2, 4)));
  }

  @Test
  void keepsSoManyRunsOfABom() throws Exception {
    Bom bom = ran(5);

    await().until(() -> numbers(bom).equals(List.of(3, 4, 5)));
    assertThat(tables.one(Long.class, "select count(*) from batch")).isEqualTo(3);
  }

  @Test
  void forgetsOldJobsButNotOfARunThatMayGoOn() throws Exception {
    UUID held = enrich(Lines.of("HELD-1", "OK-2"));
    long paused = stopped(held);
    Bom ended = ran(1);
    jobs.age(paused, "31 days");
    jobs.age(endedJob(ended), "31 days");

    await().until(() -> jobs.jobs(ended.id()) == 0);

    assertThat(jobs.jobs(held)).isEqualTo(1);
    commands.give(held, Command.RESUME);
    end(held);
    assertThat(jobs.jobs(held)).as("it went on with its job").isEqualTo(1);
  }

  @Test
  void keepsSoManyJobsAndThoseOfRunsThatMayGoOn() throws Exception {
    UUID held = enrich(Lines.of("HELD-1", "OK-2"));
    stopped(held);
    List<Bom> ended = new ArrayList<>();
    for (int times = 0; times < 5; times++) {
      ended.add(ran(1));
      // Else the next would be done by the same job.
      await().until(() -> active.count() == 0);
    }

    UUID oldest = ended.removeFirst().id();
    await().until(() -> jobs.jobs(oldest) == 0);

    assertThat(jobs.jobs(held)).isEqualTo(1);
    for (Bom newest : ended) {
      assertThat(jobs.jobs(newest.id())).isEqualTo(1);
    }
  }

  @Test
  void forgetsAFewInEachTransaction() throws Exception {
    Bom bom = ran(1);
    int many = 100;

    tables.inTransaction(
        () -> {
          tables.change(MORE_RUNS, many, bom.id());
          tables.change(MORE_JOBS, many);
          assertThat(runs.forget(List.of(bom.id()), 3, Duration.ofDays(90))).isBetween(1, many / 2);
          assertThat(oldJobs.forget(4, Duration.ofDays(30))).isBetween(1, many / 2);
          return null;
        });
  }

  private static final String MORE_RUNS =
      """
      insert into run (id, bom_id, organization_id, number, status, total_items, total_batches,
        requested_by, completed_at)
      select gen_random_uuid(), bom_id, organization_id, number + n, status, 0, 0, requested_by,
        completed_at from run, generate_series(1, ?) n where bom_id = ?
      """;

  private static final String MORE_JOBS =
      """
      insert into batch_jobinstance (batchstatus, createtime, instancestate, numexecs)
      select 5, localtimestamp - interval '1 year', 6, 1 from generate_series(1, ?)
      """;

  @Test
  void passesOverWhatAnotherNodeIsAt() throws Exception {
    Bom taken = ran(3);
    Bom other = ran(3);
    var end = new CountDownLatch(1);
    var locked = new CountDownLatch(1);
    var holder = elsewhere.submit(() -> hold(taken, locked, end));
    assertThat(locked.await(20, TimeUnit.SECONDS)).isTrue();

    try {
      run(taken);
      run(other);

      await().until(() -> numbers(other).equals(List.of(2, 3, 4)));
      assertThat(numbers(taken)).containsExactly(1, 2, 3, 4);
    } finally {
      end.countDown();
    }
    holder.get(20, TimeUnit.SECONDS);
    await().until(() -> numbers(taken).equals(List.of(2, 3, 4)));
  }

  /** Locks the BOM's first run, as a node does that is about to forget it. */
  private Void hold(Bom bom, CountDownLatch locked, CountDownLatch end) throws Exception {
    return tables.inTransaction(
        () -> {
          // Asked again and again: the database ends transactions that idle.
          do {
            tables.all(
                UUID.class,
                "select id from run where bom_id = ? and number = 1 for update",
                bom.id());
            locked.countDown();
          } while (!end.await(100, TimeUnit.MILLISECONDS));
          return null;
        });
  }

  /** Its node died between the run's end and the job's, as opposed to one that may be at it. */
  @Test
  void closesTheJobOfARunThatIsLongOver() throws Exception {
    UUID working = enrich(Lines.of("HELD-1"));
    await().until(() -> source.asked().contains("HELD-1"));
    jobs.age(execution(working), "1 hour");
    long ending = seemsToRun(ran(1));
    Bom ended = ran(1);
    long left = seemsToRun(ended);

    tables.change(
        "update run set completed_at = now() - interval '1 hour' where bom_id = ?", ended.id());

    await().until(() -> console.status(left) == BatchStatus.FAILED);
    assertThat(jobs.seemingToRun(left)).isZero();
    assertThat(console.status(execution(working))).isEqualTo(BatchStatus.STARTED);
    assertThat(console.status(ending)).as("its run has just ended").isEqualTo(BatchStatus.STARTED);
  }

  /** The database was away when the container wanted to write the job's end. */
  @Test
  void closesTheJobOfARunThatAnotherJobHas() throws Exception {
    Bom bom = ran(1);
    long left = seemsToRun(bom);
    long held = seemsToRun(ran(1));

    tables.change(
        "update run set completed_at = null, status = 'PAUSED', job = case when bom_id = ? then 0"
            + " else job end",
        bom.id());

    await().until(() -> console.status(left) == BatchStatus.FAILED);
    assertThat(console.status(held)).as("its run may go on").isEqualTo(BatchStatus.STARTED);
  }

  /** To which nothing has happened for so long that it could be forgotten. */
  private long seemsToRun(Bom bom) throws SQLException {
    long execution = endedJob(bom);
    jobs.pretendToRun(execution);
    jobs.age(execution, "31 days");
    return execution;
  }

  /** The container writes no more to it: it does so after its run has ended. */
  private long endedJob(Bom bom) throws SQLException {
    long execution = jobs.execution(bom.id());
    await().until(() -> console.status(execution) == BatchStatus.COMPLETED);
    return execution;
  }

  @Test
  void forgetsKeysAndNodesThatAreOver() throws Exception {
    for (int hours : List.of(23, 25)) {
      tables.change(
          "insert into idempotency_key values ('acme', 'alice', ?, 'enrich', gen_random_uuid(),"
              + " now() - ? * interval '1 hour')",
          "key of " + hours,
          hours);
      tables.change(
          "insert into node values (?, 1, now() - ? * interval '1 hour')",
          "node of " + hours,
          hours);
    }

    await()
        .until(
            () ->
                tables.all(String.class, "select id from node where id = 'node of 25'").isEmpty());

    assertThat(tables.all(String.class, "select key from idempotency_key"))
        .containsExactly("key of 23");
    assertThat(tables.all(String.class, "select id from node")).contains("node of 23");
  }

  /** A BOM of one line, enriched so often. */
  private Bom ran(int times) throws RunOpen {
    Bom bom = boms.add("acme", "over", Lines.of("OK-1"), "alice");
    for (int run = 0; run < times; run++) {
      run(bom);
    }
    return bom;
  }

  private void run(Bom bom) throws RunOpen {
    intake.queue(bom, Scope.ALL, "alice", Optional.empty());
    end(bom.id());
  }

  private List<Integer> numbers(Bom bom) throws SQLException {
    return tables.all(
        Integer.class, "select number from run where bom_id = ? order by number", bom.id());
  }
}
