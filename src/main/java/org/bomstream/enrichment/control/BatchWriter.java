package org.bomstream.enrichment.control;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bomstream.enrichment.entity.BatchOutcome;

/** Writes batches in the chunk's transaction. */
@Named
@Dependent
public class BatchWriter extends AbstractItemWriter {
  @Inject JobClaim jobClaim;
  @Inject RunLife life;

  @Override
  public void writeItems(List<Object> items) {
    if (items.isEmpty()) {
      return;
    }
    ActiveRun run = jobClaim.run();
    List<BatchOutcome> batches = items.stream().map(BatchOutcome.class::cast).toList();
    life.record(run.claim(), batches, run.openPartitions());
    batches.forEach(batch -> run.done(batch.number()));
  }
}
