package org.bomstream.job.control.chunk;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.bomstream.job.control.ActiveRun;
import org.bomstream.job.control.ThisJob;
import org.bomstream.run.control.Recording;
import org.bomstream.run.entity.BatchOutcome;
import org.bomstream.run.entity.Tempo;

/** Writes batches of the job's one run in the chunk's transaction. */
@Named
@Dependent
public class BatchWriter extends AbstractItemWriter {
  @Inject StepContext step;
  @Inject ThisJob job;
  @Inject Recording recording;

  @Override
  public void writeItems(List<Object> items) {
    if (items.isEmpty()) {
      return;
    }
    ActiveRun run = job.run();
    List<DoneBatch> done = items.stream().map(DoneBatch.class::cast).toList();
    List<BatchOutcome> batches = done.stream().map(DoneBatch::outcome).toList();
    Duration each = OpenChunk.of(step).pace().each(batches.size());
    recording.record(run.claim(), batches, new Tempo(each, run.job().openPartitions()));
    batches.forEach(batch -> run.done(batch.number()));
    done.forEach(batch -> batch.step().close());
  }
}
