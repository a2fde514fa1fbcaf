package org.bomstream.job.control.chunk;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a thread takes for a batch, from one commit to the next: reading, asking, writing and
 * committing, but not waiting for work.
 */
public final class CommitPace {
  private final LongSupplier clock;
  private long last;

  /** It begins now, by a clock of nanoseconds. */
  CommitPace(LongSupplier clock) {
    this.clock = clock;
    last = clock.getAsLong();
  }

  /** For so many nanoseconds there was nothing to do. */
  void idle(long nanoseconds) {
    last += nanoseconds;
  }

  /** How long each of so many batches took, which are about to be written and committed. */
  public Duration each(int batches) {
    long begun = last;
    last = clock.getAsLong();
    return Duration.ofNanos(last - begun).dividedBy(batches);
  }
}
