package org.bomstream.enrichment.control;

import jakarta.batch.runtime.context.StepContext;

/**
 * The lines of the batches that a thread's chunk holds so far: the checkpoint algorithm, which asks
 * for them, is shown no items.
 */
final class ChunkLines {
  /** Their outcomes are kept in memory until they are written. */
  private static final int MOST = 2_000;

  private int lines;
  private int last;

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
  }

  /** A batch of so many lines has been given out. */
  void add(int batch) {
    lines += batch;
    last = batch;
  }

  boolean areNone() {
    return lines == 0;
  }

  /** Whether another batch like the last would be too much. */
  boolean areMany() {
    return lines + last > MOST;
  }
}
