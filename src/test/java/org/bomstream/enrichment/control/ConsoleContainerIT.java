package org.bomstream.enrichment.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.launch.Deployed;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs as an operator sees and drives them at the batch container's own door. */
@ArquillianTest
class ConsoleContainerIT extends WatchedRuns {
  @Inject LateRenewal renewal;

  /** A batch is a line, one at a time, so that it is known what a chunk holds. */
  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of("batch.size", "1", "partitions.per-run", "1", "source.retries", "0"),
        ConsoleContainerIT.class,
        WatchedRuns.class,
        BatchConsole.class,
        BatchTables.class,
        FaultySource.class,
        LateRenewal.class,
        Lines.class,
        ServerTables.class);
  }

  @BeforeEach
  void start() {
    source.reset();
  }

  @AfterEach
  void leaveNothing() throws SQLException {
    source.open();
    await().until(() -> active.count() == 0);
    tables.clear();
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
}
