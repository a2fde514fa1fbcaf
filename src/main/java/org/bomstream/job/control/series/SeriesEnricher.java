package org.bomstream.job.control.series;

import jakarta.annotation.Resource;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bomstream.job.control.chunk.BatchEnricher;
import org.bomstream.job.control.chunk.DoneBatch;
import org.bomstream.job.control.chunk.LateBatch;
import org.bomstream.job.control.chunk.LinesToEnrich;
import org.bomstream.job.control.chunk.OpenChunk;
import org.bomstream.schedule.VirtualThreads;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the parts of batches of several runs, see {@link BatchEnricher}. What is done of one run
 * does not wait for another's source: the chunk is written, and then the answer is waited for.
 */
@Named
@Dependent
public class SeriesEnricher implements ItemProcessor {
  /** With the chunk so far, about as long as a viewer may wait. */
  private static final Duration PATIENCE = Duration.ofMillis(50);

  @Inject BatchEnricher enricher;
  @Inject StepContext step;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ExecutorService executor;

  @Override
  public @Nullable DoneBatch processItem(Object item) throws Exception {
    if (item instanceof SeriesReader.NoBatch) {
      return null;
    }
    long begun = System.nanoTime();
    try {
      return ask(item);
    } finally {
      OpenChunk.of(step).asked(System.nanoTime() - begun);
    }
  }

  private @Nullable DoneBatch ask(Object item) throws Exception {
    if (item instanceof LateBatch late) {
      return outcome(late.outcome());
    }
    var batch = (LinesToEnrich) item;
    if (OpenChunk.of(step).hasOneBatch()) {
      return enricher.processItem(batch);
    }
    Future<@Nullable DoneBatch> outcome = executor.submit(() -> enricher.processItem(batch));
    try {
      return outcome.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      OpenChunk.of(step).endBefore(new LateBatch(batch, outcome));
      return null;
    } catch (ExecutionException e) {
      return outcome(outcome);
    }
  }

  private static @Nullable DoneBatch outcome(Future<@Nullable DoneBatch> asked) throws Exception {
    try {
      return asked.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception failure ? failure : e;
    }
  }
}
