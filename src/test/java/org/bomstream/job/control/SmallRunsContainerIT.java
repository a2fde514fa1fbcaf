package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bomstream.InContainer;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.job.control.series.SeriesRecording;
import org.bomstream.job.control.series.SeriesTaking;
import org.bomstream.job.control.series.SeriesTaking.Taken;
import org.bomstream.launch.Deployed;
import org.bomstream.run.entity.BatchOutcome;
import org.bomstream.run.entity.Claim;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Small runs as jobs take them, on a node that has none by itself. */
@InContainer
class SmallRunsContainerIT extends QueuedRuns {
  private static final long JOB = 1;
  private static final long OTHER_JOB = 2;

  @Inject SeriesTaking series;
  @Inject SeriesRecording seriesRecording;

  @Deployment
  static WebArchive application() {
    return Deployed.with(
        Map.of("runs.per-node", "0"),
        SmallRunsContainerIT.class,
        QueuedRuns.class,
        Lines.class,
        ServerTables.class);
  }

  @Test
  void takesSeveralWithTheirLines() throws Exception {
    queue(1);
    queue(12);
    queue(1);

    List<Taken> taken = take(JOB, 2);

    assertThat(taken).hasSize(2);
    assertThat(taken.stream().mapToInt(run -> run.batches().size()).sum()).isEqualTo(3);
    assertThat(tables.all(Long.class, "select job from run where job is not null"))
        .containsExactly(JOB, JOB);
    assertThat(
            tables.one(Long.class, "select count(*) from event where event_type like '%started'"))
        .isEqualTo(2);
    assertThat(take(JOB, 9)).hasSize(1);
    assertThat(take(JOB, 9)).isEmpty();
  }

  @Test
  void letsOrganizationsTakeTurns() throws Exception {
    for (int many = 0; many < 6; many++) {
      queue("acme", 1);
    }
    queue("globex", 1);

    assertThat(take(JOB, 2)).hasSize(2);

    assertThat(atWork()).containsExactly("acme", "globex");
  }

  @Test
  void passesOverNothingThatIsNotSmall() throws Exception {
    queue(1);
    queue(30);
    queue(1);

    assertThat(take(JOB, 9)).hasSize(1);
    assertThat(take(JOB, 9)).isEmpty();
    assertThat(claim(HERE).orElseThrow().progress().batchesLeft()).isEqualTo(3);
    assertThat(take(JOB, 9)).hasSize(1);
  }

  @Test
  void tellsWhetherAnotherJobIsNeeded() throws Exception {
    queue(1);
    queue(1);

    assertThat(series.claim(HERE, LEASE, 8, JOB, 1).all()).as("another may wait").isFalse();
    assertThat(series.claim(HERE, LEASE, 8, JOB, 2).all()).isTrue();
    queue(30);
    assertThat(series.claim(HERE, LEASE, 8, JOB, 1).all()).as("not for this job").isFalse();
  }

  @Test
  void leavesARunThatHasFailedToAJobOfItsOwn() throws Exception {
    queue(1);
    tables.change("update run set failed_tries = 1");

    assertThat(take(JOB, 9)).isEmpty();
    assertThat(claim(HERE)).isPresent();
  }

  @Test
  void countsASeriesAsOneAtWork() throws Exception {
    for (int many = 0; many < 9; many++) {
      queue(1);
    }
    assertThat(take(JOB, 3)).hasSize(3);

    assertThat(take(1, JOB, 2)).as("it is that job's turn").hasSize(2);
    assertThat(take(1, OTHER_JOB, 1)).isEmpty();
    assertThat(taking.claim(HERE, LEASE, 1, true)).isEmpty();
    assertThat(take(2, OTHER_JOB, 1)).hasSize(1);
    assertThat(taking.claim(HERE, LEASE, 2, true)).isEmpty();
    assertThat(taking.claim(HERE, LEASE, 3, true)).isPresent();
  }

  @Test
  void writesWhatIsHeldAndNothingOfWhatIsLost() throws Exception {
    for (int many = 0; many < 3; many++) {
      queue(1);
    }
    List<Claim> claims = take(JOB, 3).stream().map(Taken::claim).toList();
    UUID lost = claims.get(1).runId();
    tables.change("update run set fence = fence + 1 where id = ?", lost);

    Map<Claim, Boolean> written = record(claims);

    assertThat(written).containsOnlyKeys(claims.get(0), claims.get(2)).doesNotContainValue(false);
    assertThat(tables.all(UUID.class, "select id from run where status = 'COMPLETED'"))
        .containsExactlyInAnyOrder(claims.get(0).runId(), claims.get(2).runId());
    assertThat(batches.pending(lost)).containsExactly(1);
    assertThat(tables.one(Long.class, "select count(*) from line_item where status = 'FAILED'"))
        .isEqualTo(2);
    assertThat(
            tables.one(Long.class, "select count(*) from event where event_type like '%progress'"))
        .isEqualTo(2);
  }

  @Test
  void passesOverALeaseThatIsBeingWritten() throws Exception {
    queue(1);
    queue(1);
    List<Claim> claims = take(JOB, 2).stream().map(Taken::claim).toList();
    tables.change("update run set lease_until = clock_timestamp() + interval '20 s'");

    tables.inTransaction(
        () -> {
          tables.change(
              "update run set last_update = now() where id = ?", claims.getFirst().runId());
          // In another transaction, which would wait for this one until either is ended.
          assertThat(elsewhere.submit(() -> renewed(claims.toArray(Claim[]::new))).get())
              .hasSize(2);
          return null;
        });

    assertThat(
            tables.all(
                UUID.class,
                "select id from run where lease_until > clock_timestamp() + interval '20 s'"))
        .containsExactly(claims.getLast().runId());
  }

  private Map<Claim, Boolean> record(List<Claim> claims) throws Exception {
    Map<Claim, List<BatchOutcome>> outcomes = new HashMap<>();
    claims.forEach(claim -> outcomes.put(claim, List.of(batch(1, failed(1)))));
    return tables.inTransaction(() -> seriesRecording.record(outcomes, QueuedRuns.TEMPO));
  }

  private List<Taken> take(long job, int most) {
    return take(8, job, most);
  }

  private List<Taken> take(int mostOfOrganization, long job, int most) {
    return series.claim(HERE, LEASE, mostOfOrganization, job, most).taken();
  }

  private List<String> atWork() throws SQLException {
    return tables.all(
        String.class, "select organization_id from run where status = 'ENRICHING' order by 1");
  }
}
