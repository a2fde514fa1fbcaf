package org.bomstream.enrichment.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bomstream.enrichment.entity.Claim;

/** The runs that this node works on. */
@ApplicationScoped
public class ActiveRuns {
  private final Map<UUID, ActiveRun> runs = new ConcurrentHashMap<>();
  private final Clock clock = Clock.systemUTC();

  void add(Claim claim) {
    runs.put(claim.runId(), new ActiveRun(claim, clock));
  }

  /** Empty when the node has given the run up, or works on it by another claim. */
  Optional<ActiveRun> find(Claim claim) {
    return Optional.ofNullable(runs.get(claim.runId())).filter(run -> run.claim().equals(claim));
  }

  void remove(Claim claim) {
    runs.computeIfPresent(claim.runId(), (id, run) -> run.claim().equals(claim) ? null : run);
  }

  /** Those whose job shows signs of life; the others are forgotten, and their leases run out. */
  List<Claim> working() {
    runs.values().removeIf(run -> !run.isWorking());
    return claims();
  }

  List<Claim> claims() {
    return runs.values().stream().map(ActiveRun::claim).toList();
  }

  int count() {
    return runs.size();
  }
}
