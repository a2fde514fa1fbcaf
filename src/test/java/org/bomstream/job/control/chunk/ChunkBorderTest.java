package org.bomstream.job.control.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.bomstream.job.control.OneStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChunkBorderTest {
  private final ChunkBorder border = new ChunkBorder();
  private Duration now = Duration.ZERO;

  @BeforeEach
  void begin() {
    border.step = new OneStep();
    border.clock = () -> now.toNanos();
    border.beginCheckpoint();
  }

  @Test
  void lessThanAHundredMillisecondsOfFastBatchesShareAChunk() {
    assertThat(batchesOf(Duration.ofMillis(10))).isEqualTo(10);
    assertThat(batchesOf(Duration.ofMillis(30))).isEqualTo(3);
  }

  @Test
  void slowBatchHasAChunkOfItsOwn() {
    assertThat(batchesOf(Duration.ofMillis(51))).isEqualTo(1);
    assertThat(batchesOf(Duration.ofSeconds(10))).isEqualTo(1);
  }

  /** The next is expected to take as long as the last. */
  @Test
  void endsBeforeABatchThatWouldTakeTooLong() {
    assertThat(isFullAfter(Duration.ofMillis(10))).isFalse();
    assertThat(isFullAfter(Duration.ofMillis(50))).isTrue();
  }

  @Test
  void batchesOfNoTimeAreBoundedTheSame() {
    assertThat(batchesOf(Duration.ZERO)).isEqualTo(64);
  }

  @Test
  void batchesOfManyLinesAreBoundedByTheirLines() {
    assertThat(batchesOf(10)).isEqualTo(64);
    assertThat(batchesOf(100)).isEqualTo(20);
    assertThat(batchesOf(900)).isEqualTo(2);
    assertThat(batchesOf(1_001)).isEqualTo(1);
    assertThat(batchesOf(5_000)).isEqualTo(1);
  }

  @Test
  void endsEarlyWhereNothingMoreIsToCome() {
    OpenChunk.of(border.step).add(10);
    assertThat(border.isReadyToCheckpoint()).isFalse();
    OpenChunk.of(border.step).end();
    assertThat(border.isReadyToCheckpoint()).isTrue();
    border.beginCheckpoint();
    assertThat(border.isReadyToCheckpoint()).isFalse();
  }

  @Test
  void doesNotCountThatItHasWaited() {
    now = now.plusMillis(150);
    OpenChunk.of(border.step).idle(Duration.ofMillis(150).toNanos());
    assertThat(batchesOf(Duration.ofMillis(10))).isEqualTo(10);
  }

  @Test
  void eachPartitionCountsItsOwnLines() {
    OpenChunk.of(border.step).add(1_999);

    assertThat(OpenChunk.of(new OneStep()).isFull()).isFalse();
    assertThat(OpenChunk.of(border.step).isFull()).isTrue();
  }

  @Test
  void everyChunkBeginsAnew() {
    batchesOf(Duration.ZERO);
    assertThat(batchesOf(Duration.ofMillis(10))).isEqualTo(10);
  }

  @Test
  void chunkMayLastAsLongAsTheOneBeforeTookToWrite() {
    written(Duration.ofMillis(450));
    assertThat(batchesOf(Duration.ofMillis(100))).isEqualTo(4);

    written(Duration.ofMillis(1));
    assertThat(batchesOf(Duration.ofMillis(100))).isEqualTo(1);
  }

  @Test
  void noViewerWaitsForMoreThanASecondOfWork() {
    written(Duration.ofSeconds(60));
    assertThat(batchesOf(Duration.ofMillis(100))).isEqualTo(10);
  }

  /** A chunk was full, and the next begins once it is written. */
  private void written(Duration took) {
    while (!isFullAfter(Duration.ofMillis(100))) {}
    now = now.plus(took);
    border.beginCheckpoint();
  }

  @Test
  void givesASlowSourceTimeForItsTransaction() {
    assertThat(border.checkpointTimeout()).isGreaterThanOrEqualTo(900);
  }

  private boolean isFullAfter(Duration batch) {
    now = now.plus(batch);
    return border.isReadyToCheckpoint();
  }

  /** How many of so many lines, and of no time, share a chunk. */
  private int batchesOf(int lines) {
    var batches = 0;
    do {
      OpenChunk.of(border.step).add(lines);
      batches++;
    } while (!isFullAfter(Duration.ZERO));
    border.beginCheckpoint();
    return batches;
  }

  /** How many, each of which takes so long, share a chunk; the next one begins anew. */
  private int batchesOf(Duration batch) {
    var batches = 1;
    while (!isFullAfter(batch)) {
      batches++;
    }
    border.beginCheckpoint();
    return batches;
  }
}
