package org.bomstream.job.control.chunk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bomstream.HandClock;
import org.bomstream.bom.entity.LinePart;
import org.bomstream.job.control.ActiveJob;
import org.bomstream.job.control.ActiveRun;
import org.bomstream.part.control.OwnDatabaseFailed;
import org.bomstream.part.control.PartAnswer;
import org.bomstream.part.control.SourceUnavailable;
import org.bomstream.part.control.lookup.Inquiry;
import org.bomstream.part.control.lookup.PartLookup;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.run.entity.Asking;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.Interruption;
import org.bomstream.trace.Step;
import org.junit.jupiter.api.Test;

/** What becomes of a run when no source answers. */
class BatchEnricherTest {
  private final ActiveRun run =
      new ActiveRun(
          new Claim(UUID.randomUUID(), UUID.randomUUID(), 1),
          new Asking("acme", false, Instant.EPOCH, false, null),
          new ActiveJob(new HandClock()),
          Step.NONE);

  @Test
  void waitsForOurDatabase() throws Exception {
    enrich(OwnDatabaseFailed.of("a", new SQLException("refused", "08001")));
    assertThat(run.interruption()).contains(new Interruption.WithoutDatabase());
  }

  @Test
  void leavesAFaultOfOurDatabaseToTheJob() {
    var fault = OwnDatabaseFailed.of("a", new SQLException("no such table", "42P01"));
    assertThrows(OwnDatabaseFailed.class, () -> enrich(fault));
    assertThat(run.interruption()).isEmpty();
  }

  @Test
  void failsForWantOfSources() throws Exception {
    enrich(new SourceUnavailable("a", "down", new SQLException("of its own", "08001")));
    assertThat(run.interruption())
        .contains(new Interruption.Failed("sources_unavailable", "a: down"));
  }

  private void enrich(SourceUnavailable failure) throws OwnDatabaseFailed {
    var enricher = new BatchEnricher();
    enricher.parts =
        new PartLookup() {
          @Override
          public Map<PartNumber, PartAnswer> lookUp(Inquiry inquiry) throws SourceUnavailable {
            throw failure;
          }
        };
    var lines = List.of(new LinePart(1, "X", null, List.of(), false));
    assertThat(enricher.processItem(new LinesToEnrich(run, 1, lines))).isNull();
  }
}
