package org.bomstream.job.control.series;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bomstream.bom.control.SeveralBoms;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.control.ProgressLog.Story;
import org.bomstream.run.control.Batches;
import org.bomstream.run.control.Metrics.ItemsDone;
import org.bomstream.run.control.Recording;
import org.bomstream.run.control.SmallRuns;
import org.bomstream.run.entity.BatchOutcome;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.ClaimLost;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunStatus;
import org.bomstream.run.entity.Tempo;

/**
 * Writes down what came of batches of several small runs at once, as opposed to those of one run
 * ({@link Recording}).
 */
@ApplicationScoped
public class SeriesRecording {
  @Inject SmallRuns smallRuns;
  @Inject Recording recording;
  @Inject Batches batches;
  @Inject SeveralBoms boms;
  @Inject ProgressLog log;
  @Inject Event<ItemsDone> itemsDone;

  /**
   * Writes what came of some batches of each run, as {@link Recording#record} does, in the caller's
   * transaction. Of a run that is another node's by now nothing is written, and the others are none
   * the worse.
   *
   * @return the claims that still held, and whether nothing is left to do of them now
   */
  @Transactional(TxType.MANDATORY)
  public Map<Claim, Boolean> record(Map<Claim, List<BatchOutcome>> outcomes, Tempo tempo) {
    // Locked first: what has been lost has to be known before anything is written.
    Map<Claim, Run> held = held(outcomes.keySet());
    if (held.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<LineOutcome>> lines = new HashMap<>();
    Map<UUID, List<BatchOutcome>> done = new HashMap<>();
    for (Claim claim : held.keySet()) {
      List<BatchOutcome> its = outcomes.getOrDefault(claim, List.of());
      done.put(claim.runId(), its);
      lines.put(claim.bomId(), its.stream().flatMap(batch -> batch.lines().stream()).toList());
    }
    boms.write(lines);
    Instant now =
        batches.complete(done).orElseThrow(() -> new ClaimLost(held.keySet().iterator().next()));
    tell(held.values(), done, tempo, now);
    return held.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> entry.getValue().status() != RunStatus.ENRICHING));
  }

  private Map<Claim, Run> held(Set<Claim> claims) {
    return smallRuns.locked(claims.stream().map(Claim::runId).toList()).stream()
        .filter(run -> run.isOpen() && claims.contains(Claim.of(run)))
        .collect(Collectors.toMap(Claim::of, Function.identity()));
  }

  private void tell(
      Collection<Run> held, Map<UUID, List<BatchOutcome>> done, Tempo tempo, Instant now) {
    List<Story> stories = new ArrayList<>();
    for (Run run : held) {
      List<BatchOutcome> its = done.getOrDefault(run.id(), List.of());
      stories.add(
          new Story(run.organizationId(), run.trace(), recording.advance(run, its, tempo, now)));
      itemsDone.fire(ItemsDone.of(its));
    }
    log.append(stories);
  }
}
