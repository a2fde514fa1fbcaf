package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.bomstream.InContainer;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.launch.Deployed;
import org.bomstream.run.control.Commands;
import org.bomstream.run.entity.Command;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Jobs as an operator sees and drives them at the batch container's own door. */
@InContainer
class ConsoleContainerIT extends WatchedRuns {
  @Inject LateRenewal renewal;
  @Inject Commands commands;
  @Inject BatchRepository repository;

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
        ConsoleContainerIT.class,
        WatchedRuns.class,
        BatchConsole.class,
        BatchTables.class,
        FaultySource.class,
        LateRenewal.class,
        Lines.class,
        ServerTables.class);
  }

  /** The run has ended with its last batch, while its job has not. */
  @Test
  void letsAFinishedRunsJobEndWhenLeasesAreRenewedInBetween() throws Exception {
    UUID bom = enrich(Lines.of("HELD-1", "OK-2"));
    long execution = execution(bom);
    source.open();

    await().until(() -> console.hasEnded(execution));

    assertThat(renewal.wasAtTheEndOf(bom)).isTrue();
    assertThat(console.status(execution)).isEqualTo(BatchStatus.COMPLETED);
  }

  @Test
  void takesAnOperatorsStopForAPauseAndHisRestartForAResume() throws Exception {
    UUID bom = enrich(Lines.of("HELD-1", "OK-2", "OK-3"));
    long first = stopped(bom);

    assertThat(story(bom)).containsExactly("queued", "started", "paused");
    assertThat(console.exitStatus(first)).isEqualTo("PAUSED");
    assertThat(console.parameters(first))
        .containsEntry("bom", bom.toString())
        .containsKeys("run", "bom_name", "organization", "requested_by");
    assertThat(state(bom).getInt("current_batch")).isEqualTo(1);
    long second = console.restart(first);

    end(bom);
    assertThat(story(bom)).containsExactly("queued", "started", "paused", "resumed", "completed");
    await().until(() -> console.status(second) == BatchStatus.COMPLETED);
    assertEachBatchIsToldOnce(bom, 3);
  }

  @Test
  void takesARestartWithTheParametersOfBeforeToo() throws Exception {
    UUID bom = enrich(Lines.of("HELD-1", "OK-2", "OK-3"));
    long first = stopped(bom);

    console.restart(first, console.parameters(first));

    end(bom);
    assertThat(story(bom)).containsExactly("queued", "started", "paused", "resumed", "completed");
  }

  @Test
  void restartOfARunThatIsElsewhereDoesNoHarm() throws Exception {
    UUID bom = enrich(Lines.of("HELD-1", "OK-2", "OK-3"));
    long execution = stopped(bom);
    tables.change(
        "update run set status = 'ENRICHING', node = 'elsewhere', fence = fence + 1, lease_until ="
            + " 'infinity' where bom_id = ?",
        bom);

    long restarted = console.restart(execution);

    await().until(() -> console.status(restarted) == BatchStatus.FAILED);
    assertThat(story(bom)).containsExactly("queued", "started", "paused");
    assertThat(tables.one(String.class, "select node from run")).isEqualTo("elsewhere");
    assertThat(source.asked()).containsExactly("HELD-1");
    tables.change("update run set lease_until = '-infinity'");
    end(bom);
    assertEachBatchIsToldOnce(bom, 3);
  }

  @Test
  void restartOfARunThatHasEndedDoesNoHarm() throws Exception {
    UUID bom = enrich(Lines.of("HELD-1", "OK-2", "OK-3"));
    long execution = stopped(bom);
    tables.change("update run set status = 'FAILED', completed_at = now() where bom_id = ?", bom);

    long restarted = console.restart(execution);

    await().until(() -> console.status(restarted) == BatchStatus.FAILED);
    assertThat(story(bom)).containsExactly("queued", "started", "paused");
    assertThat(source.asked()).containsExactly("HELD-1");
  }

  @Test
  void letsNobodyRestartWhatWasCancelledAtWork() throws Exception {
    UUID bom = enrich(Lines.of("HELD-1", "OK-2"));
    await().until(() -> source.asked().contains("HELD-1"));
    long execution = execution(bom);

    commands.give(bom, Command.CANCEL);
    await().until(() -> console.status(execution) == BatchStatus.STOPPING);
    source.open();

    await().until(() -> console.status(execution) == BatchStatus.ABANDONED);
    assertThat(console.exitStatus(execution)).isEqualTo("CANCELLED");
    assertThatThrownBy(() -> console.restart(execution))
        .hasStackTraceContaining("JobRestartException");
    assertThat(story(bom)).containsExactly("queued", "started", "cancelled");
  }

  @Test
  void letsNobodyRestartWhatWasCancelled() throws Exception {
    UUID bom = enrich(Lines.of("HELD-1", "OK-2"));
    long execution = stopped(bom);

    commands.give(bom, Command.CANCEL);

    await().until(() -> console.status(execution) == BatchStatus.ABANDONED);
    await().until(() -> console.exitStatus(execution).equals("CANCELLED"));
    assertThatThrownBy(() -> console.restart(execution))
        .hasStackTraceContaining("JobRestartException");
    assertThat(story(bom)).containsExactly("queued", "started", "paused", "cancelled");
  }

  /** As a node leaves them that is killed: also what was restarted without parameters. */
  @Test
  void closesWhatADeadNodeHasLeftAndNothingElse() throws Exception {
    UUID bom = enrich(Lines.of("HELD-1", "OK-2", "HELD-3", "OK-4"));
    long first = stopped(bom);
    source.reset();
    long second = console.restart(first);
    await().until(() -> source.asked().contains("HELD-3"));
    console.stop(second);
    source.open();
    await().until(() -> console.status(second) == BatchStatus.STOPPED);
    UUID run = tables.one(UUID.class, "select id from run");
    assertThat(tables.inTransaction(() -> repository.stopped(run))).contains(second);
    source.reset();
    UUID other = enrich(Lines.of("HELD-9"));
    await().until(() -> source.asked().contains("HELD-9"));
    var repositoryTables = new BatchTables(tables);
    repositoryTables.pretendToRun(second);

    tables.inTransaction(
        () -> {
          repository.close(run);
          return null;
        });

    assertThat(console.status(second)).isEqualTo(BatchStatus.FAILED);
    assertThat(console.status(first)).isEqualTo(BatchStatus.STOPPED);
    assertThat(console.status(execution(other))).isEqualTo(BatchStatus.STARTED);
    assertThat(repositoryTables.seemingToRun(second)).isZero();
    source.open();
    commands.give(bom, Command.RESUME);
    end(bom);
    end(other);
  }
}
