package org.bomstream.job.control.series;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bomstream.InContainer;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.job.control.ActiveJob;
import org.bomstream.job.control.ActiveRun;
import org.bomstream.job.control.BatchConsole;
import org.bomstream.job.control.BatchTables;
import org.bomstream.job.control.FaultySource;
import org.bomstream.job.control.LeaseKeeper;
import org.bomstream.job.control.WatchedRuns;
import org.bomstream.launch.Deployed;
import org.bomstream.run.control.Commands;
import org.bomstream.run.entity.Asking;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.Command;
import org.bomstream.trace.Step;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Small runs that one job works on, one after the other. */
@InContainer
class SeriesContainerIT extends WatchedRuns {
  /** One, and another where what waits was locked just when the first one looked. */
  private static final long A_FEW_JOBS = 2;

  @Inject Commands commands;
  @Inject LeaseKeeper keeper;

  /** A batch is a line, and there is room for one job. */
  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of(
            "batch.size",
            "1",
            "runs.per-node",
            "1",
            "source.retries",
            "0",
            "source.timeout",
            "PT1M"),
        SeriesContainerIT.class,
        WatchedRuns.class,
        BatchConsole.class,
        BatchTables.class,
        FaultySource.class,
        Lines.class,
        ServerTables.class);
  }

  @Test
  void doesWhatWaitsInOneJob() throws Exception {
    List<UUID> boms = new ArrayList<>();
    boms.add(enrich(Lines.of("HELD-1")));
    await().until(() -> source.asked().contains("HELD-1"));
    for (int more = 0; more < 8; more++) {
      boms.add(enrich(Lines.of(2)));
    }
    source.open();

    // A machine that stands still for 6 s loses the transaction of the first: it waits, and goes
    // on.
    end(boms.getFirst());
    assertThat(story(boms.getFirst())).startsWith("queued", "started").endsWith("completed");
    for (UUID bom : boms.subList(1, boms.size())) {
      end(bom);
      assertThat(story(bom)).containsExactly("queued", "started", "completed");
      assertEachBatchIsToldOnce(bom, 2);
    }
    assertThat(jobs()).isLessThanOrEqualTo(A_FEW_JOBS);
    assertThat(new BatchTables(tables).toldButNotCommittedTogether()).isZero();
  }

  /** The held run is taken ahead, and asked for in the chunk that the other is in. */
  @Test
  void tellsWhatIsDoneWhileAnotherRunsSourceIsSlow() throws Exception {
    UUID first = enrich(Lines.of("HELD-1"));
    await().until(() -> source.asked().contains("HELD-1"));
    UUID quick = enrich(Lines.of("OK-1", "OK-2"));
    UUID slow = enrich(Lines.of("HELD-2", "OK-3"));
    source.reset();

    end(first);
    assertThat(end(quick).getString("status")).isEqualTo("completed");

    await().until(() -> source.asked().contains("HELD-2"));
    assertThat(story(slow)).containsExactly("queued", "started");
    source.open();
    end(slow);
    assertEachBatchIsToldOnce(slow, 2);
    assertThat(source.asked()).doesNotHaveDuplicates();
    assertThat(jobs()).isLessThanOrEqualTo(A_FEW_JOBS);
  }

  @Test
  void endsForARunThatIsNotSmall() throws Exception {
    UUID first = enrich(Lines.of("HELD-1"));
    await().until(() -> source.asked().contains("HELD-1"));
    UUID large = enrich(Lines.of(9));
    UUID last = enrich(Lines.of(1));
    source.open();

    for (UUID bom : List.of(first, large, last)) {
      end(bom);
    }

    assertThat(
            tables.one(
                Boolean.class,
                "select (select started_at from run where bom_id = ?) < (select started_at from run"
                    + " where bom_id = ?)",
                large,
                last))
        .as("it is not passed over")
        .isTrue();
  }

  @Test
  void waitsForASourceRunByRun() throws Exception {
    List<UUID> boms = inHand();
    source.limit(1, Duration.ofMillis(200));
    source.open();

    for (UUID bom : boms) {
      end(bom);
      assertThat(story(bom)).endsWith("completed");
      assertEachBatchIsToldOnce(bom, 2);
    }
    assertThat(boms).anyMatch(bom -> story(bom).contains("waiting"));
  }

  @Test
  void pausesOneAndGoesOnWithTheOthers() throws Exception {
    List<UUID> boms = inHand();

    commands.give(boms.getLast(), Command.PAUSE);
    await().until(() -> stopping(boms.getFirst()));
    source.open();

    end(boms.get(0));
    end(boms.get(1));
    await().until(() -> state(boms.getLast()).getString("status").equals("paused"));
    assertThat(story(boms.get(1))).doesNotContain("waiting").endsWith("completed");
    commands.give(boms.getLast(), Command.RESUME);
    end(boms.getLast());
    for (UUID bom : boms) {
      assertEachBatchIsToldOnce(bom, 2);
    }
  }

  private boolean stopping(UUID bom) {
    return console.status(execution(bom)) == BatchStatus.STOPPING;
  }

  @Test
  void losesOneAndKeepsTheOthers() throws Exception {
    List<UUID> boms = inHand();
    UUID lost = boms.get(1);
    int before = events(lost).size();

    tables.change(
        "update run set fence = fence + 1, node = 'elsewhere', lease_until = 'infinity' where"
            + " bom_id = ?",
        lost);
    source.open();

    end(boms.getFirst());
    end(boms.getLast());
    await().until(() -> active.count() == 0);
    assertThat(events(lost)).hasSize(before);
    assertThat(
            tables.one(
                Long.class,
                "select count(*) from batch b join run r on r.id = b.run_id where r.bom_id = ? and"
                    + " b.status = 'COMPLETED'",
                lost))
        .isZero();
    assertThat(tables.one(Integer.class, "select max(failed_tries) from run")).isZero();
    assertThat(jobs()).as("the others' job went on").isEqualTo(1);
    tables.change("update run set lease_until = '-infinity' where bom_id = ?", lost);
    end(lost);
    for (UUID bom : boms) {
      assertEachBatchIsToldOnce(bom, 2);
    }
  }

  @Test
  void stopsAndGoesOnAtAConsole() throws Exception {
    List<UUID> boms = inHand();
    long execution = execution(boms.getFirst());

    console.stop(execution);
    source.open();
    await().until(() -> console.status(execution) == BatchStatus.STOPPED);
    await().until(() -> active.count() == 0);

    List<UUID> paused = tables.all(UUID.class, "select bom_id from run where status = 'PAUSED'");
    assertThat(paused).hasSizeGreaterThanOrEqualTo(2);
    for (UUID bom : paused) {
      assertThat(story(bom)).endsWith("paused");
    }
    console.restart(execution);
    for (UUID bom : boms) {
      end(bom);
      assertEachBatchIsToldOnce(bom, 2);
    }
    assertThat(jobs()).isEqualTo(1);
  }

  /** One of two that were stopped together takes the job with it, the other has one of its own. */
  @Test
  void letsOneRunGoOnWithAStoppedJob() throws Exception {
    List<UUID> boms = inHand();
    long execution = execution(boms.getFirst());
    console.stop(execution);
    source.open();
    await().until(() -> console.status(execution) == BatchStatus.STOPPED);
    await().until(() -> active.count() == 0);

    for (UUID bom : boms) {
      if (!state(bom).containsKey("completed_at")) {
        commands.give(bom, Command.RESUME);
      }
    }

    for (UUID bom : boms) {
      end(bom);
      assertEachBatchIsToldOnce(bom, 2);
    }
  }

  /** Whatever else the job has in hand is closed with the last of its runs. */
  @Test
  void closesADeadNodesJobOnce() throws Exception {
    List<UUID> boms = inHand();
    long execution = execution(boms.getFirst());
    source.open();
    for (UUID bom : boms) {
      end(bom);
    }
    await().until(() -> console.hasEnded(execution));
    await().until(() -> active.count() == 0);
    var repository = new BatchTables(tables);
    repository.pretendToRun(execution);
    tables.change(
        "update run set status = 'ENRICHING', completed_at = null, completed_batches = 1,"
            + " enriched_items = 1, node = 'gone', lease_until = '-infinity'");
    tables.change("update batch set status = 'PENDING' where number = 2");

    for (UUID bom : boms) {
      await().until(() -> isOver(bom));
    }

    assertThat(console.status(execution)).isEqualTo(BatchStatus.FAILED);
    assertThat(repository.seemingToRun(execution)).isZero();
    assertThat(tables.one(Integer.class, "select max(lost_nodes) from run")).isZero();
  }

  /** It waits for a source, or is elsewhere; the node's memory has not caught up. */
  @Test
  void goesOnWithARunThatTheJobHasInsteadOfOneThatIsGivenUp() throws Exception {
    UUID bom = enrich(Lines.of("HELD-1"));
    await().until(() -> source.asked().contains("HELD-1"));
    ActiveJob job =
        active.all().stream()
            .filter(run -> run.claim().bomId().equals(bom))
            .findFirst()
            .orElseThrow()
            .job();
    var gone =
        new ActiveRun(
            new Claim(UUID.randomUUID(), UUID.randomUUID(), 1),
            new Asking("acme", false, Instant.EPOCH, false, null),
            job,
            Step.NONE);
    gone.take(1);

    keeper.giveUp(gone);

    assertThat(console.status(execution(bom))).isEqualTo(BatchStatus.STARTED);
    source.open();
    end(bom);
    assertThat(story(bom)).containsExactly("queued", "started", "completed");
  }

  private boolean isOver(UUID bom) throws SQLException {
    return tables.one(
        Boolean.class, "select completed_at is not null from run where bom_id = ?", bom);
  }

  private long jobs() throws SQLException {
    return tables.one(Long.class, "select count(distinct job) from run where job is not null");
  }

  /** Three runs of two lines each, of which nothing is done that is not held: one job has all. */
  private List<UUID> inHand() throws Exception {
    UUID first = enrich(Lines.of("HELD-1", "HELD-3"));
    await().until(() -> source.asked().contains("HELD-1"));
    List<UUID> boms =
        List.of(first, enrich(Lines.of("HELD-1", "OK-2")), enrich(Lines.of("HELD-1", "OK-2")));
    for (UUID waiting : boms.subList(1, 3)) {
      commands.give(waiting, Command.PAUSE);
    }
    long execution = stopped(first);
    source.reset();
    tables.change(
        "update run set job = (select job from run where bom_id = ?) where bom_id <> ?",
        first,
        first);
    console.restart(execution);
    await().until(() -> active.all().size() == 3);
    await().until(() -> !source.asked().isEmpty());
    return boms;
  }
}
