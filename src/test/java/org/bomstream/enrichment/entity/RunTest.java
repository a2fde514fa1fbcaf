package org.bomstream.enrichment.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.progress.entity.ProgressState.CurrentItem;
import org.junit.jupiter.api.Test;

class RunTest {
  private static final Instant START = Instant.parse("2025-12-16T10:00:00Z");
  private static final CurrentItem LAST = new CurrentItem("LM358DR", "enriched", null);

  @Test
  void estimatesNothingBeforeItsFirstBatch() {
    Run run = started(10);

    assertThat(run.state(null).estimatedTimeRemaining()).isNull();
  }

  @Test
  void estimatesFromItsOwnPace() {
    Run run = started(10);
    run.advance(10, 0, LAST, START.plusSeconds(2));
    assertThat(remaining(run)).isEqualByComparingTo("18");

    run.advance(10, 0, LAST, START.plusSeconds(6));
    assertThat(remaining(run)).as("3 s on average").isEqualByComparingTo("24");
  }

  @Test
  void followsAChangeOfItsPace() {
    Run run = started(100);
    Instant now = START;
    for (int batch = 0; batch < 50; batch++) {
      now = now.plusSeconds(1);
      run.advance(1, 0, LAST, now);
    }
    for (int batch = 0; batch < 40; batch++) {
      now = now.plusSeconds(10);
      run.advance(1, 0, LAST, now);
    }

    assertThat(remaining(run)).isBetween(new BigDecimal("95"), new BigDecimal("100"));
  }

  @Test
  void doesNotCountTheTimeWithoutANode() {
    Run run = started(10);
    run.advance(10, 0, LAST, START.plusSeconds(2));
    run.enriching(START.plusSeconds(1_000));
    run.advance(10, 0, LAST, START.plusSeconds(1_002));

    assertThat(remaining(run)).isEqualByComparingTo("16");
    assertThat(run.state(null).startedAt()).isEqualTo(START);
  }

  @Test
  void estimatesNothingOnceItHasEnded() {
    Run run = started(1);
    run.advance(10, 0, LAST, START.plusSeconds(2));
    run.complete(START.plusSeconds(2));

    ProgressState state = run.state(null);

    assertThat(state.estimatedTimeRemaining()).isNull();
    assertThat(state.completedAt()).isEqualTo(START.plusSeconds(2));
    assertThat(run.life()).hasSeconds(2);
  }

  @Test
  void isNotHurtByAClockThatGoesBack() {
    Run run = started(10);
    run.advance(10, 0, LAST, START.minusSeconds(5));

    assertThat(remaining(run)).isEqualByComparingTo("0");
  }

  @Test
  void forgetsItsTroublesWithTheNextBatch() {
    Run run = started(10);
    run.tryFailed();
    run.tryFailed();
    assertThat(run.failedTries()).isEqualTo(2);

    run.advance(9, 1, LAST, START.plusSeconds(1));

    assertThat(run.failedTries()).isZero();
  }

  @Test
  void saysWhyItFailed() {
    Run run = started(10);
    run.fail("sources_unavailable", "catalogue: away", START);

    assertThat(run.isOpen()).isFalse();
    assertThat(run.state(null).status()).isEqualTo("failed");
    assertThat(run.state(null).error().code()).isEqualTo("sources_unavailable");
  }

  private static BigDecimal remaining(Run run) {
    return run.state(null).estimatedTimeRemaining();
  }

  private static Run started(int batches) {
    var run = new Run();
    set(run, "totalBatches", batches);
    set(run, "totalItems", batches * 10);
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
