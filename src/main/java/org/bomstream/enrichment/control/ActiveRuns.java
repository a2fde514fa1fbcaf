package org.bomstream.enrichment.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bomstream.enrichment.entity.Claim;

/** The runs that this node works on. */
@ApplicationScoped
public class ActiveRuns {
  private final Map<UUID, ActiveRun> runs = new ConcurrentHashMap<>();
  private final Clock clock = Clock.systemUTC();

  ActiveRun add(Claim claim) {
    var run = new ActiveRun(claim, clock);
    runs.put(claim.runId(), run);
    return run;
  }

  /** Empty when the node has given the run up, or works on it by another claim. */
  Optional<ActiveRun> find(Claim claim) {
    return Optional.ofNullable(runs.get(claim.runId())).filter(run -> run.claim().equals(claim));
  }

  /** The run that an execution works on; empty until that is known. */
  Optional<ActiveRun> of(long execution) {
    return runs.values().stream()
        .filter(run -> run.execution().equals(OptionalLong.of(execution)))
        .findFirst();
  }

  /** The node gives the run up: what its partitions have in hand is in vain. */
  void remove(Claim claim) {
    runs.computeIfPresent(
        claim.runId(),
        (id, run) -> {
          if (!run.claim().equals(claim)) {
            return run;
          }
          run.stop();
          return null;
        });
  }

  /** Those whose job shows signs of life; the others are forgotten, and their leases run out. */
  List<ActiveRun> working() {
    runs.values().removeIf(run -> !run.isWorking());
    return all();
  }

  List<ActiveRun> all() {
    return List.copyOf(runs.values());
  }

  int count() {
    return runs.size();
  }
}
