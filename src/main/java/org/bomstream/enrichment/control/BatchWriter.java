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
  @Inject JobClaim claim;
  @Inject RunLife life;

  @Override
  public void writeItems(List<Object> items) {
    life.record(claim.get(), items.stream().map(BatchOutcome.class::cast).toList());
  }
}
