package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bomstream.HandClock;
import org.bomstream.run.entity.Asking;
import org.bomstream.run.entity.Claim;
import org.bomstream.trace.Traces;
import org.junit.jupiter.api.Test;

/** Which jobs take further small runs in passing, so that no other is launched for these. */
class ActiveJobTest {
  private final HandClock clock = new HandClock();
  private final ActiveJob job = new ActiveJob(clock);

  @Test
  void keepsUpForAWhileAfterItHasTakenAll() {
    assertThat(job.keepsUp()).as("may be of one large run").isFalse();
    job.took(true, false);
    assertThat(job.keepsUp()).isTrue();
    clock.move(Duration.ofMillis(249));
    assertThat(job.keepsUp()).isTrue();
    clock.move(Duration.ofMillis(1));
    assertThat(job.keepsUp()).isFalse();
  }

  @Test
  void keepsUpNoLongerWhenItLeavesSomeBehindAgainAndAgain() {
    job.took(true, false);
    clock.move(Duration.ofMillis(200));
    job.took(false, false);
    assertThat(job.keepsUp()).as("a burst").isTrue();
    clock.move(Duration.ofMillis(50));
    assertThat(job.keepsUp()).isFalse();
  }

  @Test
  void leavesTheQueueToOthersAtOnceWhenItIsSlow() {
    job.took(true, false);
    job.took(false, true);
    assertThat(job.keepsUp()).isFalse();
  }

  @Test
  void doesNotKeepUpOnceItTakesNoMore() {
    job.took(true, false);
    job.close();
    assertThat(job.keepsUp()).isFalse();

    var stopped = new ActiveJob(clock);
    stopped.takesSeries();
    assertThat(stopped.keepsUp()).isTrue();
    stopped.stop();
    assertThat(stopped.keepsUp()).isFalse();
  }

  /** On a busy machine that has just started, each step takes long, and yet it is one. */
  @Test
  void countsAsAtWorkWhileItsStartGoesOn() {
    clock.move(Duration.ofSeconds(15));
    job.launched();
    clock.move(Duration.ofSeconds(15));
    job.begunAs(7);
    clock.move(Duration.ofSeconds(15));
    assertThat(job.isWorking()).isTrue();
    clock.move(Duration.ofSeconds(5));
    assertThat(job.isWorking()).as("nothing heard for 20 s").isFalse();
  }

  @Test
  void theFirstOfSeveralTakesWhatIsQueued() {
    var active = activeRuns();
    var later = active.addJob();
    later.begunAs(8);
    later.took(true, false);
    assertThat(active.taking()).contains(later);

    var first = active.addJob();
    first.begunAs(7);
    first.took(true, false);
    active.addJob().takesSeries();
    run(active, active.addJob());

    assertThat(active.taking()).contains(first);
  }

  /** As long as one partition works, a run that has several is no idler. */
  @Test
  void takesNoPlaceWhileAllItsPartitionsWaitForSources() {
    var active = activeRuns();
    run(active, active.addJob());
    ActiveRun throttled = run(active, active.addJob());
    throttled.job().partitionOpened();
    throttled.job().partitionOpened();

    throttled.waiting().begins();
    assertThat(active.places(9)).as("one of two works").isEqualTo(2);
    throttled.waiting().begins();
    assertThat(active.places(9)).isEqualTo(1);
    assertThat(active.places(0)).as("none may be beside").isEqualTo(2);
    assertThat(active.count()).isEqualTo(2);
    throttled.waiting().ends();
    assertThat(active.places(9)).isEqualTo(2);
  }

  private static ActiveRun run(ActiveRuns active, ActiveJob job) {
    return active.add(
        new Claim(UUID.randomUUID(), UUID.randomUUID(), 1),
        new Asking("acme", false, Instant.EPOCH, false, null),
        job);
  }

  private static ActiveRuns activeRuns() {
    var active = new ActiveRuns();
    active.traces = new Traces();
    return active;
  }
}
