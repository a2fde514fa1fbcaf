package org.bomstream.job.control.series;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.bomstream.job.control.ActiveJob;
import org.bomstream.job.control.ThisJob;
import org.bomstream.job.control.chunk.BatchReader;
import org.bomstream.job.control.chunk.LateBatch;
import org.bomstream.job.control.chunk.LinesToEnrich;
import org.bomstream.job.control.chunk.OpenChunk;
import org.jspecify.annotations.Nullable;

/**
 * Reads small runs, one after the other: those that the job has from its beginning, and then what
 * waits next, until its time is over, as opposed to a share of one run ({@link BatchReader}).
 */
@Named
@Dependent
public class SeriesReader extends AbstractItemReader {
  /** Then the job ends, so that its place goes to whoever is next by all rules. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** From one look at a queue that was emptied to the next: what comes meanwhile shares a chunk. */
  private static final Duration BREATH = Duration.ofMillis(50);

  /** An end and another start would cost more than to wait so long for another run. */
  private static final Duration LINGERS = Duration.ofMillis(250);

  /** In the place of a batch: the chunk is written while the next run is waited for. */
  record NoBatch() {}

  @Inject JobContext context;
  @Inject StepContext step;
  @Inject ThisJob thisJob;
  @Inject Series series;

  private final Deque<LinesToEnrich> read = new ArrayDeque<>();
  private final SeriesPace pace = new SeriesPace();
  private ActiveJob job;
  private long opened;
  private boolean open;

  @Override
  public void open(Serializable checkpoint) {
    job = thisJob.get();
    job.partitionOpened();
    open = true;
    opened = System.nanoTime();
    take(series.first(job));
  }

  @Override
  public @Nullable Object readItem() throws InterruptedException {
    OpenChunk chunk = OpenChunk.of(step);
    if (chunk.isEmpty()) {
      series.leave(job);
    }
    Optional<LateBatch> late = chunk.takeLate().filter(batch -> !batch.batch().run().isStopping());
    if (late.isPresent()) {
      chunk.add(late.get().batch().lines().size());
      return late.get();
    }
    read.removeIf(batch -> batch.run().isStopping());
    if (read.isEmpty()) {
      pace.asked(chunk.takeAsked());
      if (!job.tookAll()) {
        takeNext();
      }
      if (read.isEmpty() && goesOn() && !chunk.isEmpty()) {
        chunk.end();
        return new NoBatch();
      }
      linger();
    }
    if (read.isEmpty() || job.isStopping()) {
      return null;
    }
    LinesToEnrich next = read.remove();
    chunk.add(next.lines().size());
    return next.now();
  }

  private boolean goesOn() {
    return job.tookAll() && series.isTaking(job) && System.nanoTime() - opened < LONGEST.toNanos();
  }

  private void linger() throws InterruptedException {
    long begun = System.nanoTime();
    while (read.isEmpty() && goesOn() && System.nanoTime() - begun < LINGERS.toNanos()) {
      Thread.sleep(BREATH);
      takeNext();
    }
    OpenChunk.of(step).idle(System.nanoTime() - begun);
  }

  private void takeNext() {
    if (System.nanoTime() - opened < LONGEST.toNanos()) {
      take(series.next(job, context.getInstanceId(), pace.most()));
    }
  }

  private void take(List<LinesToEnrich> batches) {
    pace.took(batches);
    read.addAll(batches);
  }

  @Override
  public void close() {
    if (open) {
      job.partitionClosed();
      open = false;
    }
  }
}
