package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bomstream.InContainer;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.bom.entity.LineOutcome.PutOff;
import org.bomstream.job.control.series.SeriesRecording;
import org.bomstream.job.control.series.SeriesTaking;
import org.bomstream.launch.Deployed;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.MissingSource.Why;
import org.bomstream.progress.entity.ProgressState.BatchState;
import org.bomstream.run.entity.BatchOutcome;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.ClaimLost;
import org.bomstream.run.entity.Run;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Lines that are put off, in the database, on a node that takes no runs by itself. */
@InContainer
class PutOffRunsContainerIT extends QueuedRuns {
  private static final long JOB = 1;

  @Inject SeriesTaking series;
  @Inject SeriesRecording seriesRecording;

  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of("runs.per-node", "0"),
        PutOffRunsContainerIT.class,
        QueuedRuns.class,
        Lines.class,
        ServerTables.class);
  }

  @Test
  void formsBatchesOfWhatWasPutOffWhenAllElseIsDone() throws Exception {
    queue(25);
    Claim claim = claimed();
    record(claim, List.of(done(1, 1, 10, Set.of(3, 10))));
    assertThat(run()).isEqualTo("ENRICHING 25 = 0 + 8 + 17, 1 of 3");
    record(claim, List.of(done(3, 21, 25, Set.of(21, 22, 23, 24, 25))));
    record(claim, List.of(done(2, 11, 20, Set.of(11, 12, 13, 14))));

    assertThat(run()).isEqualTo("WAITING 25 = 0 + 14 + 11, 3 of 5");
    assertThat(batches("cast(line_numbers as text)"))
        .endsWith("{3,10,11,12,13,14,21,22,23,24}", "{25}");
    assertThat(batches.list(claim.runId(), 0, 9))
        .as("the new ones are not shown yet")
        .extracting(BatchState::putOffItems)
        .containsExactly(2, 4, 5);
    assertThat(claim(THERE)).as("before its time").isEmpty();

    due();
    Run next = claim(THERE).orElseThrow();
    assertThat(batches.pending(next.id())).containsExactly(4, 5);
    assertThat(batches.list(next.id(), 0, 9)).hasSize(5);
    assertThat(next.state().counts().totalBatches()).isEqualTo(5);
  }

  @Test
  void losesAndDoublesNothingWhenNodesDie() throws Exception {
    queue(20);
    Claim first = claimed();
    record(first, List.of(done(1, 1, 10, Set.of(1))));
    dies();
    Claim second = claimed();
    assertThat(batches.pending(second.runId())).containsExactly(2);
    assertThatThrownBy(() -> record(first, List.of(done(2, 11, 20, Set.of()))))
        .isInstanceOf(ClaimLost.class);
    record(second, List.of(done(2, 11, 20, Set.of(20))));
    assertThat(run()).isEqualTo("WAITING 20 = 0 + 18 + 2, 2 of 3");

    due();
    claimed();
    dies();
    Claim last = claimed();

    assertThat(batches.pending(last.runId())).containsExactly(3);
    assertThat(batches("cast(line_numbers as text)")).endsWith("{1,20}").hasSize(3);
    record(last, List.of(new BatchOutcome(3, List.of(failed(1), failed(20)))));
    assertThat(run()).isEqualTo("COMPLETED 20 = 0 + 20 + 0, 3 of 3");
    assertThat(tables.one(Long.class, "select count(*) from line_item where status <> 'FAILED'"))
        .isZero();
  }

  @Test
  void putsOffAgainOnlyWhatIsLeft() throws Exception {
    queue(10);
    record(claimed(), List.of(done(1, 1, 10, Set.of(2, 5, 7))));
    due();
    record(claimed(), List.of(new BatchOutcome(2, List.of(failed(2), putOff(5), failed(7)))));
    due();
    Claim claim = claimed();

    assertThat(batches.pending(claim.runId())).containsExactly(3);
    assertThat(batches("cast(line_numbers as text)")).endsWith("{5}");
    record(claim, List.of(new BatchOutcome(3, List.of(failed(5)))));
    assertThat(run()).isEqualTo("COMPLETED 10 = 0 + 10 + 0, 3 of 3");
  }

  @Test
  void waitsForTheFirstOfAllBatches() throws Exception {
    queue(11);
    Claim claim = claimed();
    record(claim, List.of(new BatchOutcome(2, List.of(putOff(11, "tme", 600)))));
    List<LineOutcome> lines = new ArrayList<>(done(1, 1, 9, Set.of()).lines());
    lines.add(putOff(10, "mouser", 6_000));
    record(claim, List.of(new BatchOutcome(1, lines)));

    assertThat(tables.one(String.class, "select waiting_for from run")).isEqualTo("tme");
  }

  @Test
  void takesASmallRunThatWaitedIntoASeries() throws Exception {
    queue(2);
    Claim claim = take().getFirst();
    var outcome = new BatchOutcome(1, List.of(failed(1), putOff(2)));

    Map<Claim, Boolean> over =
        tables.inTransaction(
            () -> seriesRecording.record(Map.of(claim, List.of(outcome)), QueuedRuns.TEMPO));

    assertThat(over).as("there is nothing to do now").containsEntry(claim, true);
    assertThat(run()).isEqualTo("WAITING 2 = 0 + 1 + 1, 1 of 2");
    assertThat(take()).isEmpty();
    due();
    assertThat(take()).hasSize(1);
    assertThat(run()).startsWith("ENRICHING");
    assertThat(batches.pending(claim.runId())).containsExactly(2);
  }

  private List<Claim> take() {
    return series.claim(HERE, LEASE, 8, JOB, 9).taken().stream()
        .map(SeriesTaking.Taken::claim)
        .toList();
  }

  /** Its lines fail, but for those that are put off. */
  private static BatchOutcome done(int number, int first, int last, Set<Integer> putOff) {
    List<LineOutcome> lines = new ArrayList<>();
    for (int line = first; line <= last; line++) {
      lines.add(putOff.contains(line) ? putOff(line) : failed(line));
    }
    return new BatchOutcome(number, lines);
  }

  private static LineOutcome putOff(int line) {
    return putOff(line, "mouser", 3_600);
  }

  private static LineOutcome putOff(int line, String source, int seconds) {
    Instant until = Instant.now().plusSeconds(seconds);
    return new PutOff(
        line, "OK-" + line, List.of(new MissingSource(source, Why.QUOTA_USED_UP, until)));
  }

  private void due() throws SQLException {
    tables.change("update run set waiting_until = clock_timestamp() - interval '1 ms'");
  }

  private void dies() throws SQLException {
    tables.change("update run set lease_until = '-infinity'");
  }

  private String run() throws SQLException {
    return tables.one(
        String.class,
        """
        select format('%s %s = %s + %s + %s, %s of %s', status, total_items, enriched_items,
          failed_items, pending_items, completed_batches, total_batches) from run
        """);
  }
}
