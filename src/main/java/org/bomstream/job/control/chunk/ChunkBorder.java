package org.bomstream.job.control.chunk;

import jakarta.batch.api.chunk.AbstractCheckpointAlgorithm;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Whole batches that are done fast share a chunk, since the container's own bookkeeping takes
 * longer than they do; but never so many that a viewer would wait. Where to write takes its time
 * too, since the database is slow or many wait for it, chunks grow with it, and more gets done; but
 * not in lines, which are kept in memory: a batch of very many has a chunk of its own.
 */
@Named
@Dependent
public class ChunkBorder extends AbstractCheckpointAlgorithm {
  private static final long USUAL = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);

  /** For a source that takes no time at all: their events are told as one burst. */
  private static final int MOST_BATCHES = 64;

  /** Seconds for a chunk's transaction. A source that hangs is given up long before. */
  private static final int TIMEOUT = 900;

  @Inject StepContext step;

  LongSupplier clock = System::nanoTime;
  private long longest = USUAL;
  private long begun;
  private long last;
  private int batches;

  @Override
  public int checkpointTimeout() {
    return TIMEOUT;
  }

  @Override
  public void beginCheckpoint() {
    OpenChunk.of(step).reset();
    begun = clock.getAsLong();
    if (batches > 0) {
      longest = Math.clamp(begun - last, USUAL, LONGEST);
    }
    last = begun;
    batches = 0;
  }

  @Override
  public boolean isReadyToCheckpoint() {
    long now = clock.getAsLong();
    long idle = OpenChunk.of(step).takeIdle();
    begun += idle;
    last += idle;
    long another = now + (now - last);
    last = now;
    return ++batches >= MOST_BATCHES || another - begun > longest || OpenChunk.of(step).isFull();
  }
}
