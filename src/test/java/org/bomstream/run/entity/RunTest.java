package org.bomstream.run.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.MissingSource.Why;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.Progress;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.progress.entity.ProgressState.CurrentItem;
import org.bomstream.progress.entity.ProgressState.RunError;
import org.bomstream.progress.entity.ProgressState.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunTest {
  private static final Duration TWO_DAYS = Duration.ofDays(2);
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

  @ParameterizedTest
  @EnumSource(names = {"PAUSE", "RESUME"})
  void takesNoOtherCommandOnceItsCancellationWasAsked(Command other) {
    Run run = started(10);
    run.command(Command.PAUSE, START);
    run.command(Command.CANCEL, START);

    assertThatThrownBy(() -> run.command(other, START))
        .isInstanceOfSatisfying(
            RunOver.class, over -> assertThat(over.state().status()).isEqualTo("enriching"));

    assertThat(run.command(Command.CANCEL, START)).as("again").isEmpty();
    assertThat(run.carryOut(START)).hasValue(EventType.CANCELLED);
    assertThat(run.command(Command.CANCEL, START)).as("and again").isEmpty();
  }

  @Test
  void holdsNewBatchesBackUntilItGoesOn() {
    Run run = putOff(10);

    assertThat(run.awaitSources(3, TWO_DAYS, START)).contains(EventType.WAITING);
    assertThat(run.state().counts().totalBatches()).isEqualTo(10);
    assertThat(run.state().waiting()).contains(new Waiting(START.plusSeconds(60), "mouser"));
    assertThat(run.progress().batchesLeft()).as("what is to come").isEqualTo(3);
    assertThat(run.asking().lastTry()).isFalse();

    assertThat(run.enriching(START.plusSeconds(60))).contains(EventType.RESUMED);
    assertThat(run.state().counts().totalBatches()).isEqualTo(13);
    assertThat(run.state().waiting()).isEmpty();
  }

  @Test
  void holdsThemBackWhileItIsPausedAndQueuedToo() {
    Run run = putOff(10);
    run.awaitSources(3, TWO_DAYS, START);

    assertThat(run.command(Command.PAUSE, START)).contains(EventType.PAUSED);
    assertThat(run.state().counts().totalBatches()).isEqualTo(10);
    run.command(Command.RESUME, START);
    assertThat(run.state().counts().totalBatches()).isEqualTo(10);
    run.enriching(START);
    assertThat(run.state().counts().totalBatches()).isEqualTo(13);
  }

  @Test
  void doesWhatWasCommandedInsteadOfWaitingForASource() {
    Run paused = putOff(10);
    paused.command(Command.PAUSE, START);
    assertThat(paused.awaitSources(3, TWO_DAYS, START)).contains(EventType.PAUSED);
    assertThat(paused.state().waiting()).isEmpty();

    Run cancelled = putOff(10);
    cancelled.command(Command.CANCEL, START);
    assertThat(cancelled.awaitSources(3, TWO_DAYS, START)).contains(EventType.CANCELLED);
    assertThat(cancelled.isOpen()).isFalse();
  }

  @Test
  void triesForTheLastTimeAfterItsLongestWait() {
    Run run = putOff(10);
    run.awaitSources(1, TWO_DAYS, START);

    run.enriching(START.plus(TWO_DAYS));

    assertThat(run.asking().lastTry()).isTrue();
  }

  @Test
  void showsTheLastLineThatWasNotPutOff() {
    Run run = started(10);
    advance(run, 1, 1);
    run.advance(putOff(), new Tempo(Duration.ofSeconds(1), 1), START);

    assertThat(run.state().pace().currentItem().map(CurrentItem::mpn)).contains("LM358DR");
    assertThat(run.state().counts().items()).isEqualTo(new Progress(10, 0, 1));
    assertThat(run.hasPutOff()).isTrue();
  }

  /** All of its batches are done, the last with a line that was put off for a minute. */
  private static Run putOff(int batches) {
    Run run = started(batches);
    for (int batch = 1; batch < batches; batch++) {
      advance(run, 1, 1);
    }
    run.advance(putOff(), new Tempo(Duration.ofSeconds(1), 1), START);
    assertThat(run.progress().isAllDone()).isTrue();
    return run;
  }

  private static BatchOutcome putOff() {
    var missing = new MissingSource("mouser", Why.QUOTA_USED_UP, START.plusSeconds(60));
    return new BatchOutcome(1, List.of(new LineOutcome.PutOff(1, "X", List.of(missing))));
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
    var lifecycle = new RunLifecycle();
    lifecycle.stand(RunStatus.QUEUED);
    set(run, "lifecycle", lifecycle);
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
