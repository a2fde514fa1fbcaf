package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bomstream.bom.control.LineItems;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.control.ProgressLog.Change;
import org.bomstream.progress.control.ProgressLog.Story;
import org.bomstream.progress.entity.EventType;
import org.bomstream.run.control.Metrics.ItemsDone;
import org.bomstream.run.control.Metrics.RunEnded;
import org.bomstream.run.entity.BatchOutcome;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.ClaimLost;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.Tempo;

/**
 * Writes down what came of a run's batches: lines, batches, counts and an event for each, together
 * or not at all. Statements on rows that others wait for come last.
 */
@ApplicationScoped
public class Recording {
  @Inject Claims claims;
  @Inject Batches batches;
  @Inject Rounds rounds;
  @Inject LineItems lineItems;
  @Inject ProgressLog log;
  @Inject Event<ItemsDone> itemsDone;
  @Inject Event<RunEnded> runEnded;

  /**
   * Writes what came of some batches, in the caller's transaction. With the last batch the run is
   * complete, or waits with the lines that were put off.
   *
   * @throws ClaimLost when the run is another node's by now; nothing may be committed then
   */
  @Transactional(TxType.MANDATORY)
  public void record(Claim claim, List<BatchOutcome> outcomes, Tempo tempo) {
    List<LineOutcome> lines =
        outcomes.stream().map(BatchOutcome::lines).flatMap(List::stream).toList();
    lineItems.write(claim.bomId(), lines);
    Instant now =
        batches.complete(Map.of(claim.runId(), outcomes)).orElseThrow(() -> new ClaimLost(claim));
    Run run = claims.locked(claim);
    List<Change> changes = advance(run, outcomes, tempo, now);
    itemsDone.fire(ItemsDone.of(outcomes));
    log.append(List.of(new Story(run.organizationId(), run.trace(), changes)));
  }

  /** Counts batches in, and tells of each; with its last the run is complete, or waits. */
  public List<Change> advance(Run run, List<BatchOutcome> outcomes, Tempo tempo, Instant now) {
    List<Change> changes = new ArrayList<>();
    for (BatchOutcome batch : outcomes) {
      run.advance(batch, tempo, now);
      changes.add(new Change(EventType.PROGRESS, run.state(batch)));
    }
    if (run.progress().isAllDone()) {
      rounds.over(run, now).ifPresent(event -> changes.add(new Change(event, run.state())));
    }
    if (!run.isOpen()) {
      runEnded.fire(RunEnded.of(run));
    }
    return changes;
  }
}
