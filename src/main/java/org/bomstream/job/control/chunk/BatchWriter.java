package org.bomstream.job.control.chunk;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bomstream.job.control.ActiveRun;
import org.bomstream.job.control.ThisJob;
import org.bomstream.run.control.Recording;
import org.bomstream.run.entity.BatchOutcome;

/** Writes batches of the job's one run in the chunk's transaction. */
@Named
@Dependent
public class BatchWriter extends AbstractItemWriter {
  @Inject ThisJob job;
  @Inject Recording recording;

  @Override
  public void writeItems(List<Object> items) {
    if (items.isEmpty()) {
      return;
    }
    ActiveRun run = job.run();
    List<BatchOutcome> batches =
        items.stream().map(DoneBatch.class::cast).map(DoneBatch::outcome).toList();
    recording.record(run.claim(), batches, run.job().openPartitions());
    batches.forEach(batch -> run.done(batch.number()));
  }
}
