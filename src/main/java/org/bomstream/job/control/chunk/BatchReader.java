package org.bomstream.job.control.chunk;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.bomstream.job.control.ActiveRun;
import org.bomstream.job.control.ThisJob;
import org.bomstream.run.control.Batches;
import org.bomstream.run.entity.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Reads the partition's share of the batches that are not done, one batch an item, some batches
 * ahead. It keeps no checkpoint: which batches are done is in their rows.
 */
@Named
@Dependent
public class BatchReader extends AbstractItemReader {
  /** Lines that are read in one go, whatever the size of the batches. */
  private static final int LINES_AHEAD = 1_000;

  /** The same at the beginning, when people wait for the first line. */
  private static final int FIRST_LINES = 100;

  private static final int MOST_BATCHES_AHEAD = 50;

  @Inject StepContext step;
  @Inject ThisJob job;
  @Inject Batches batches;
  @Inject BatchLines lines;

  @Inject
  @BatchProperty(name = "index")
  String index;

  @Inject
  @BatchProperty(name = "of")
  String of;

  private final Deque<LinesToEnrich> read = new ArrayDeque<>();
  private Claim claim;
  private ActiveRun run;
  private Deque<Integer> share;
  private int enough = FIRST_LINES;
  private boolean open;

  @Override
  public void open(Serializable checkpoint) {
    run = job.run();
    claim = run.claim();
    run.looksAhead(() -> lines.soon(run));
    run.job().partitionOpened();
    open = true;
    share = share(batches.pending(claim.runId()));
  }

  /** By number, not by place: the others' commits change what is pending between two readers. */
  private Deque<Integer> share(List<Integer> pending) {
    int partitions = Integer.parseInt(of);
    int mine = Integer.parseInt(index);
    var numbers = new ArrayDeque<Integer>();
    pending.stream().filter(number -> number % partitions == mine).forEach(numbers::add);
    return numbers;
  }

  @Override
  public @Nullable LinesToEnrich readItem() {
    if (run.isStopping()) {
      return null;
    }
    while (read.isEmpty() && !share.isEmpty()) {
      readAhead();
    }
    LinesToEnrich next = read.poll();
    if (next == null) {
      return null;
    }
    OpenChunk.of(step).add(next.lines().size());
    return next.now();
  }

  private void readAhead() {
    List<Integer> next = share.stream().limit(MOST_BATCHES_AHEAD).toList();
    lines
        .read(claim, next, enough)
        .forEach((number, its) -> read.add(new LinesToEnrich(run, number, its)));
    int last = read.isEmpty() ? next.getLast() : read.getLast().number();
    share.removeIf(number -> number <= last);
    enough = LINES_AHEAD;
  }

  @Override
  public void close() {
    if (open) {
      run.job().partitionClosed();
      open = false;
    }
  }
}
