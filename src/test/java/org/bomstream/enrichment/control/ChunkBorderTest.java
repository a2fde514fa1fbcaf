package org.bomstream.enrichment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChunkBorderTest {
  private final ChunkBorder border = new ChunkBorder();
  private Duration now = Duration.ZERO;

  @BeforeEach
  void begin() {
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
  void everyChunkBeginsAnew() {
    batchesOf(Duration.ZERO);
    now = now.plusSeconds(60);
    border.beginCheckpoint();
    assertThat(batchesOf(Duration.ofMillis(10))).isEqualTo(10);
  }

  @Test
  void givesASlowSourceTimeForItsTransaction() {
    assertThat(border.checkpointTimeout()).isGreaterThanOrEqualTo(900);
  }

  private boolean isFullAfter(Duration batch) {
    now = now.plus(batch);
    return border.isReadyToCheckpoint();
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
