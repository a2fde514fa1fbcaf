package org.bomstream.job.control.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CommitPaceTest {
  private Duration now = Duration.ofHours(1);
  private final CommitPace pace = new CommitPace(() -> now.toNanos());

  @Test
  void countsWritingAndCommittingWhereTheSourceTakesNoTime() {
    pace.each(1);
    writeAndCommit(Duration.ofSeconds(2));

    assertThat(pace.each(1)).hasSeconds(2);
  }

  @Test
  void countsTheSourceToo() {
    pass(Duration.ofSeconds(3));
    assertThat(pace.each(1)).hasSeconds(3);

    writeAndCommit(Duration.ofSeconds(2));
    pass(Duration.ofSeconds(3));
    assertThat(pace.each(1)).hasSeconds(5);
  }

  @Test
  void sharesTheTimeAmongTheBatchesOfAChunk() {
    pass(Duration.ofSeconds(1));

    assertThat(pace.each(10)).hasMillis(100);
  }

  @Test
  void leavesOutTheTimeInWhichThereWasNothingToDo() {
    pace.each(1);
    writeAndCommit(Duration.ofSeconds(2));
    pass(Duration.ofSeconds(60));
    pace.idle(Duration.ofSeconds(60).toNanos());

    assertThat(pace.each(1)).hasSeconds(2);
  }

  private void writeAndCommit(Duration duration) {
    pass(duration);
  }

  private void pass(Duration duration) {
    now = now.plus(duration);
  }
}
