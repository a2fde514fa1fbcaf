package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.bomstream.InContainer;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.launch.Deployed;
import org.bomstream.run.control.Commands;
import org.bomstream.run.control.Settlement;
import org.bomstream.run.entity.ClaimLost;
import org.bomstream.run.entity.Command;
import org.bomstream.run.entity.Interruption;
import org.bomstream.run.entity.RunOpen;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Runs that wait by themselves, and what people ask of runs. */
@InContainer
class JobControlContainerIT extends WatchedRuns {
  private static final Duration LONG = Duration.ofHours(1);

  @Inject Commands commands;
  @Inject Settlement settlement;

  /** A batch is a line, one at a time, so that it is known what a chunk holds. */
  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of(
            "batch.size",
            "1",
            "partitions.per-run",
            "1",
            "source.retries",
            "0",
            "source.timeout",
            "PT1M"),
        JobControlContainerIT.class,
        WatchedRuns.class,
        BatchConsole.class,
        BatchTables.class,
        FaultySource.class,
        Lines.class,
        ServerTables.class);
  }

  @Test
  void waitsForASourcesQuotaAndGoesOnByItself() throws Exception {
    source.limit(8, Duration.ofMillis(100));
    UUID bom = enrich(Lines.of(20));

    end(bom);

    assertThat(story(bom))
        .containsExactly(
            "queued", "started", "waiting", "resumed", "waiting", "resumed", "completed");
    JsonObject waiting = told(bom, "enrichment.waiting");
    assertThat(waiting.getString("status")).isEqualTo("waiting");
    assertThat(waiting.getString("waiting_for")).isEqualTo("faulty");
    assertThat(Instant.parse(waiting.getString("waiting_until")))
        .isAfter(Instant.parse(waiting.getString("last_update")));
    assertThat(waiting.getInt("enriched_items")).as("what was answered is kept").isEqualTo(8);
    assertThat(told(bom, "enrichment.resumed")).doesNotContainKeys("waiting_for", "waiting_until");
    assertThat(source.asked()).as("each is asked for once").doesNotHaveDuplicates().hasSize(20);
    assertEachBatchIsToldOnce(bom, 20);
  }

  /** All of its batches are done or left to the next: to the container it has completed. */
  @Test
  void tellsAtAConsoleThatARunWaits() throws Exception {
    UUID bom = waiting();
    long execution = new BatchTables(tables).execution(bom);

    await().until(() -> console.status(execution) == BatchStatus.COMPLETED);

    assertThat(console.exitStatus(execution)).isEqualTo("WAITING");
  }

  @Test
  void triesAtOnceWhenARunThatWaitsIsResumed() throws Exception {
    UUID bom = waiting();

    assertThat(commands.give(bom, Command.RESUME).orElseThrow().status()).isEqualTo("queued");

    end(bom);
    assertThat(story(bom)).containsExactly("queued", "started", "waiting", "resumed", "completed");
    assertEachBatchIsToldOnce(bom, 3);
  }

  @Test
  void holdsARunThatWaits() throws Exception {
    UUID bom = waiting();

    var paused = commands.give(bom, Command.PAUSE).orElseThrow();

    assertThat(paused.status()).isEqualTo("paused");
    assertThat(paused.waiting()).isEmpty();
    commands.give(bom, Command.RESUME);
    end(bom);
    assertThat(story(bom))
        .containsExactly("queued", "started", "waiting", "paused", "resumed", "completed");
  }

  @Test
  void endsARunThatWaits() throws Exception {
    UUID bom = waiting();

    assertThat(commands.give(bom, Command.CANCEL).orElseThrow().status()).isEqualTo("cancelled");

    assertThat(story(bom)).containsExactly("queued", "started", "waiting", "cancelled");
    assertThat(end(bom).getInt("enriched_items")).isEqualTo(2);
  }

  /** Two of three lines are done, and the source is busy for long. */
  private UUID waiting() throws RunOpen {
    source.limit(2, LONG);
    UUID bom = enrich(Lines.of(3));
    await().until(() -> state(bom).getString("status").equals("waiting"));
    await().until(() -> active.count() == 0);
    return bom;
  }

  @Test
  void keepsWhatAChunkHasDoneWhenAllSourcesAreDown() throws Exception {
    tables.change("alter table catalogue_part rename to catalogue_part_away");
    try {
      source.open();
      UUID bom = enrich(Lines.of("OK-1", "OK-2", "OK-3", "DOWN-4", "OK-5"));

      JsonObject state = end(bom);

      assertThat(state.getString("status")).isEqualTo("failed");
      assertThat(state.getJsonObject("error").getString("code")).isEqualTo("sources_unavailable");
      assertThat(state.getInt("enriched_items")).isEqualTo(3);
      assertThat(state.getInt("pending_items")).isEqualTo(2);
      assertEachBatchIsToldOnce(bom, 3);
    } finally {
      tables.change("alter table catalogue_part_away rename to catalogue_part");
    }
  }

  @Test
  void goesOnWithTheSameJobWhenAPersonResumes() throws Exception {
    UUID bom = enrich(Lines.of("HELD-1", "OK-2", "OK-3"));
    stopped(bom);

    commands.give(bom, Command.RESUME);

    end(bom);
    assertThat(new BatchTables(tables).jobs(bom)).isEqualTo(1);
    assertThat(story(bom)).containsExactly("queued", "started", "paused", "resumed", "completed");
  }

  @Test
  void holdsAtOnceWhatNobodyHas() throws Exception {
    UUID bom = enrich(Lines.of("HELD-1", "OK-2"));
    await().until(() -> source.asked().contains("HELD-1"));
    tables.change(
        "update run set fence = fence + 1, node = null, lease_until = 'infinity' where bom_id = ?",
        bom);
    source.open();
    await().until(() -> active.count() == 0);

    assertThat(commands.give(bom, Command.PAUSE).orElseThrow().status()).isEqualTo("paused");

    assertThat(story(bom)).containsExactly("queued", "started", "paused");
    assertThat(commands.give(bom, Command.RESUME).orElseThrow().status()).isEqualTo("queued");
    end(bom);
    assertThat(story(bom)).containsExactly("queued", "started", "paused", "resumed", "completed");
    assertEachBatchIsToldOnce(bom, 2);
  }

  /** The node has a batch in hand, and writes late. */
  @Test
  void endsAtOnceWhatAFrozenNodeHas() throws Exception {
    UUID bom = enrich(Lines.of("HELD-1", "OK-2"));
    await().until(() -> source.asked().contains("HELD-1"));
    long execution = execution(bom);
    ActiveRun frozen = active(bom);

    tables.inTransaction(
        () -> {
          // Both in one, since this node would take the run back within a second.
          tables.change("update run set lease_until = '-infinity' where bom_id = ?", bom);
          return commands.give(bom, Command.CANCEL);
        });

    assertThat(story(bom)).containsExactly("queued", "started", "cancelled");
    assertThatThrownBy(
            () ->
                tables.inTransaction(
                    () -> settlement.settle(frozen.claim(), new Interruption.Broken())))
        .isInstanceOf(ClaimLost.class);
    // Else the job may be over first, and has nothing to abandon.
    await().until(() -> frozen.job().isStopping());
    source.open();
    await().until(() -> console.status(execution) == BatchStatus.ABANDONED);
    assertThat(story(bom)).containsExactly("queued", "started", "cancelled");
    assertThat(state(bom).getInt("pending_items")).isEqualTo(2);
  }

  /** The container was asked to stop, and by the time that it answers nobody wants a pause. */
  @Test
  void goesOnWhenAPauseIsWithdrawnWhileTheJobStops() throws Exception {
    UUID bom = enrich(Lines.of("HELD-1", "OK-2", "OK-3"));
    await().until(() -> source.asked().contains("HELD-1"));
    ActiveRun run = active(bom);
    run.job().stopCommanded(true);
    console.stop(execution(bom));
    source.open();

    end(bom);

    assertThat(story(bom)).containsExactly("queued", "started", "completed");
    assertEachBatchIsToldOnce(bom, 3);
  }

  @Test
  void tellsOfEachBatchOfAChunkByItself() throws Exception {
    UUID bom = enrich(Lines.of(150));

    end(bom);

    assertEachBatchIsToldOnce(bom, 150);
    assertThat(tables.one(Long.class, "select count(distinct xmin::text) from event"))
        .as("transactions")
        .isLessThan(150);
    assertThat(new BatchTables(tables).toldButNotCommittedTogether()).isZero();
  }

  /** Those whose work has ended may still stand beside it. */
  private ActiveRun active(UUID bom) {
    return active.all().stream()
        .filter(run -> run.claim().bomId().equals(bom))
        .findFirst()
        .orElseThrow();
  }
}
