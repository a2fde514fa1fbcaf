package org.bomstream.job.control.chunk;

import jakarta.batch.runtime.context.StepContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a thread's chunk holds so far, as its artefacts tell each other: the checkpoint algorithm is
 * shown no items, the reader no outcomes.
 */
public final class OpenChunk {
  /** In lines: their outcomes are kept in memory until they are written. */
  private static final int MOST = 2_000;

  private final CommitPace pace = new CommitPace(System::nanoTime);
  private int lines;
  private int last;
  private int batches;
  private @Nullable LateBatch late;
  private boolean over;
  private long asked;
  private long idle;

  /** That of this thread: each partition has a step context of its own. */
  public static OpenChunk of(StepContext step) {
    if (step.getTransientUserData() instanceof OpenChunk known) {
      return known;
    }
    var chunk = new OpenChunk();
    step.setTransientUserData(chunk);
    return chunk;
  }

  /** Another chunk begins. */
  void reset() {
    lines = 0;
    last = 0;
    batches = 0;
    over = false;
  }

  /** A batch of so many lines has been given out. */
  public void add(int batch) {
    lines += batch;
    last = batch;
    batches++;
  }

  /** How fast this thread is. */
  public CommitPace pace() {
    return pace;
  }

  public boolean isEmpty() {
    return batches == 0;
  }

  public boolean hasOneBatch() {
    return batches == 1;
  }

  /** The chunk ends without this batch, with which the next begins. */
  public void endBefore(LateBatch batch) {
    late = batch;
  }

  /** The chunk ends with what it holds. */
  public void end() {
    over = true;
  }

  /** So many nanoseconds has the chunk waited for its first batch. */
  public void idle(long nanoseconds) {
    idle += nanoseconds;
    pace.idle(nanoseconds);
  }

  /** Nanoseconds that nothing was done in, since this was asked last. */
  long takeIdle() {
    long taken = idle;
    idle = 0;
    return taken;
  }

  /** So many nanoseconds were spent on asking for a batch. */
  public void asked(long nanoseconds) {
    asked += nanoseconds;
  }

  /** Nanoseconds that were spent on asking since this was asked last. */
  public long takeAsked() {
    long taken = asked;
    asked = 0;
    return taken;
  }

  public Optional<LateBatch> takeLate() {
    var taken = Optional.ofNullable(late);
    late = null;
    return taken;
  }

  /** Whether another batch like the last would be too much, or is not to be waited for. */
  boolean isFull() {
    return over || late != null || lines + last > MOST;
  }
}
