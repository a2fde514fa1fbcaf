package org.bomstream.job.control.series;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bomstream.job.control.ActiveRun;
import org.bomstream.job.control.ActiveRuns;
import org.bomstream.job.control.chunk.DoneBatch;
import org.bomstream.job.control.chunk.OpenChunk;
import org.bomstream.run.entity.BatchOutcome;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.Tempo;

/** Writes batches of several runs in the chunk's transaction. */
@Named
@Dependent
public class SeriesWriter extends AbstractItemWriter {
  @Inject StepContext step;
  @Inject SeriesRecording recording;
  @Inject ActiveRuns active;

  @Override
  public void writeItems(List<Object> items) {
    Map<ActiveRun, List<BatchOutcome>> done =
        items.stream()
            .map(DoneBatch.class::cast)
            .collect(
                Collectors.groupingBy(
                    DoneBatch::run, Collectors.mapping(DoneBatch::outcome, Collectors.toList())));
    // What the node has given up meanwhile is in vain.
    done.keySet().removeIf(run -> active.find(run.claim()).isEmpty());
    if (done.isEmpty()) {
      return;
    }
    Map<Claim, List<BatchOutcome>> outcomes = new HashMap<>();
    done.forEach((run, its) -> outcomes.put(run.claim(), its));
    // One thread works on the whole series.
    var tempo = new Tempo(OpenChunk.of(step).pace().each(items.size()), 1);
    Map<Claim, Boolean> complete = recording.record(outcomes, tempo);
    done.forEach((run, its) -> written(run, its, complete));
    items.forEach(batch -> ((DoneBatch) batch).step().close());
  }

  private void written(ActiveRun run, List<BatchOutcome> its, Map<Claim, Boolean> complete) {
    if (!complete.containsKey(run.claim())) {
      active.remove(run.claim());
      return;
    }
    its.forEach(batch -> run.done(batch.number()));
    if (complete.get(run.claim())) {
      run.complete();
    }
  }
}
