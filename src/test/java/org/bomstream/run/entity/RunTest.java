package org.bomstream.run.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.progress.entity.ProgressState.RunError;
import org.bomstream.progress.entity.ProgressState.Waiting;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final Instant START = Instant.parse("2025-12-16T10:00:00Z");

  @Test
  void estimatesNothingBeforeItsFirstBatch() {
    Run run = started(10);

    assertThat(run.state().pace().timeRemaining()).isEmpty();
  }

  @Test
  void estimatesFromItsOwnPace() {
    Run run = started(10);
    advance(run, 2, 1);
    assertThat(remaining(run)).isEqualByComparingTo("18");

    advance(run, 4, 1);
    assertThat(remaining(run)).as("3 s on average").isEqualByComparingTo("24");
  }

  @Test
  void countsBatchesThatAreDoneAtOnceOnce() {
    Run run = started(101);
    advance(run, 2, 4);

    assertThat(remaining(run)).as("25 rounds of 2 s").isEqualByComparingTo("50");
  }

  @Test
  void staysSteadyWhileBatchesEndInBursts() {
    Run run = started(400);
    BigDecimal last = null;
    for (int batch = 0; batch < 390; batch++) {
      advance(run, 1, 100);
      BigDecimal now = remaining(run);
      if (last != null) {
        assertThat(now).isBetween(last.multiply(new BigDecimal("0.5")), last);
      }
      last = now;
    }
  }

  @Test
  void followsAChangeOfItsPace() {
    Run run = started(100);
    for (int batch = 0; batch < 50; batch++) {
      advance(run, 1, 1);
    }
    for (int batch = 0; batch < 40; batch++) {
      advance(run, 10, 1);
    }

    assertThat(remaining(run)).isBetween(new BigDecimal("95"), new BigDecimal("100"));
  }

  @Test
  void estimatesNothingOnceItHasEnded() {
    Run run = started(1);
    advance(run, 2, 1);
    run.complete(START.plusSeconds(2));

    ProgressState state = run.state();

    assertThat(state.pace().timeRemaining()).isEmpty();
    assertThat(state.times().completedAt()).contains(START.plusSeconds(2));
    assertThat(run.life()).hasSeconds(2);
  }

  @Test
  void isNotHurtByAClockThatGoesBack() {
    Run run = started(10);
    run.advance(batch(), new Tempo(Duration.ofSeconds(1), 1), START.minusSeconds(5));

    assertThat(run.state().times().lastUpdate()).isEqualTo(START);
  }

  @Test
  void forgetsItsTroublesWithTheNextBatch() {
    Run run = started(10);
    run.setbacks().tryFailed();
    run.setbacks().tryFailed();
    assertThat(run.setbacks().failedTries()).isEqualTo(2);

    advance(run, 1, 1);

    assertThat(run.setbacks().failedTries()).isZero();
  }

  @Test
  void waitsLongerForADatabaseThatStaysAway() {
    Run run = started(10);

    assertThat(Stream.generate(() -> outage(run)).limit(5)).containsExactly(2L, 4L, 8L, 8L, 8L);

    run.enriching(START);
    advance(run, 1, 1);
    assertThat(outage(run)).as("after a batch").isEqualTo(2);
  }

  /** In seconds. */
  private static long outage(Run run) {
    run.awaitDatabase(START.plusSeconds(1));
    Waiting waiting = run.state().waiting().orElseThrow();
    assertThat(waiting.source()).isEqualTo("database");
    return Duration.between(START.plusSeconds(1), waiting.until()).toSeconds();
  }

  @Test
  void saysWhyItFailed() {
    Run run = started(10);
    run.fail("sources_unavailable", "catalogue: away", START);

    assertThat(run.isOpen()).isFalse();
    assertThat(run.state().status()).isEqualTo("failed");
    assertThat(run.state().error().map(RunError::code)).contains("sources_unavailable");
  }

  private static void advance(Run run, int seconds, int atOnce) {
    run.advance(
        batch(), new Tempo(Duration.ofSeconds(seconds), atOnce), START.plusSeconds(seconds));
  }

  private static BatchOutcome batch() {
    var line = LineOutcome.failed(1, "LM358DR", "part_not_found", "No such part.");
    return new BatchOutcome(1, List.of(line));
  }

  private static BigDecimal remaining(Run run) {
    return run.state().pace().timeRemaining().orElseThrow();
  }

  private static Run started(int batches) {
    var run = new Run();
    set(run, "progress", new RunProgress(batches, batches));
    set(run, "status", RunStatus.QUEUED);
    set(run, "times", new RunTimes(START));
    run.enriching(START);
    return run;
  }

  /** As the database does: rows are made by statements. */
  private static void set(Run run, String field, Object value) {
    try {
      var target = Run.class.getDeclaredField(field);
      target.setAccessible(true);
      target.set(run, value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
