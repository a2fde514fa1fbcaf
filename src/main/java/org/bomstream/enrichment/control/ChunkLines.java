package org.bomstream.enrichment.control;

import jakarta.batch.runtime.context.StepContext;
import java.util.Optional;

/**
 * The lines of the batches that a thread's chunk holds so far: the checkpoint algorithm, which asks
 * for them, is shown no items.
 */
final class ChunkLines {
  /** Their outcomes are kept in memory until they are written. */
  private static final int MOST = 2_000;

  private int lines;
  private int last;
  private int batches;
  private LateBatch late;

  /** Those of this thread: each partition has a step context of its own. */
  static ChunkLines of(StepContext step) {
    if (step.getTransientUserData() instanceof ChunkLines known) {
      return known;
    }
    var lines = new ChunkLines();
    step.setTransientUserData(lines);
    return lines;
  }

  /** A chunk begins. */
  void reset() {
    lines = 0;
    last = 0;
    batches = 0;
  }

  /** A batch of so many lines has been given out. */
  void add(int batch) {
    lines += batch;
    last = batch;
    batches++;
  }

  boolean areNone() {
    return batches == 0;
  }

  boolean areOneBatch() {
    return batches == 1;
  }

  /** The chunk ends without this batch, with which the next begins. */
  void endBefore(LateBatch batch) {
    late = batch;
  }

  Optional<LateBatch> takeLate() {
    var taken = Optional.ofNullable(late);
    late = null;
    return taken;
  }

  /** Whether another batch like the last would be too much, or is not to be waited for. */
  boolean areMany() {
    return late != null || lines + last > MOST;
  }
}
