package org.bomstream.enrichment.control;

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

/**
 * Reads small runs, one after the other: those that the job has from its beginning, and then what
 * waits next, until its time is over, as opposed to a share of one run ({@link BatchReader}).
 */
@Named
@Dependent
public class SeriesReader extends AbstractItemReader {
  /** Then the job ends, so that its place goes to whoever is next by all rules. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** Runs are taken ahead for about so long: those of slow sources one at a time. */
  private static final Duration AHEAD = Duration.ofMillis(100);

  private static final int MOST_RUNS_AHEAD = 25;

  /** See {@link BatchReader}. */
  private static final int LINES_AHEAD = 400;

  @Inject JobContext context;
  @Inject StepContext step;
  @Inject ThisJob thisJob;
  @Inject Series series;

  private final Deque<LinesToEnrich> read = new ArrayDeque<>();
  private ActiveJob job;
  private long opened;
  private long taken;
  private int runsTaken = 1;
  private int linesTaken = 1;

  @Override
  public void open(Serializable checkpoint) {
    job = thisJob.get();
    job.partitionOpened();
    opened = System.nanoTime();
    take(series.first(job));
  }

  @Override
  public Object readItem() {
    ChunkLines chunk = ChunkLines.of(step);
    if (chunk.areNone()) {
      series.leave(job);
    }
    Optional<LateBatch> late = chunk.takeLate().filter(batch -> !batch.batch().run().isStopping());
    if (late.isPresent()) {
      chunk.add(late.get().batch().lines().size());
      return late.get();
    }
    LinesToEnrich next = next();
    if (next == null) {
      return null;
    }
    chunk.add(next.lines().size());
    return next.now();
  }

  private LinesToEnrich next() {
    if (job.isStopping()) {
      return null;
    }
    read.removeIf(batch -> batch.run().isStopping());
    if (read.isEmpty() && System.nanoTime() - opened < LONGEST.toNanos()) {
      take(series.next(job, context.getInstanceId(), most()));
    }
    return read.poll();
  }

  private int most() {
    long each = Math.max(1, (System.nanoTime() - taken) / runsTaken);
    long inLines = (long) LINES_AHEAD * runsTaken / linesTaken;
    return Math.clamp(Math.min(AHEAD.toNanos() / each, inLines), 1, MOST_RUNS_AHEAD);
  }

  private void take(List<LinesToEnrich> batches) {
    taken = System.nanoTime();
    runsTaken = Math.max(1, (int) batches.stream().map(LinesToEnrich::run).distinct().count());
    linesTaken = Math.max(1, batches.stream().mapToInt(batch -> batch.lines().size()).sum());
    read.addAll(batches);
  }

  @Override
  public void close() {
    if (job != null) {
      job.partitionClosed();
      job = null;
    }
  }
}
