package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.job.control.BatchRepository;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.run.control.Metrics.RunEnded;
import org.bomstream.run.entity.Command;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunOver;

/**
 * What people ask of a BOM's newest run. Where a node is at work on it, the wish is noted, and the
 * node sees to it; else it holds at once.
 */
@ApplicationScoped
public class Commands {
  @Inject Runs runs;
  @Inject Claims claims;
  @Inject BatchRepository repository;
  @Inject ProgressLog log;
  @Inject Event<Asked> asked;
  @Inject Event<RunEnded> runEnded;

  /** Something was asked of a run. */
  public record Asked(UUID runId) {}

  /**
   * Does what is asked, or notes it.
   *
   * @return where the run stands now; empty when the BOM was never enriched
   * @throws RunOver when the run has ended
   */
  @Transactional
  public Optional<ProgressState> ask(UUID bomId, Command wish) {
    return runs.newest(bomId).map(run -> ask(run, wish));
  }

  private ProgressState ask(Run run, Command wish) {
    Instant now = runs.now();
    Optional<EventType> event = wish.of(run, now);
    if (run.wanted().isPresent() && claims.revoke(run.id())) {
      // Whoever had it is gone, or has given it back; nobody else would close its job.
      repository.close(run.id());
      event = run.obey(now);
    }
    ProgressState state = run.state(null);
    event.ifPresent(type -> log.append(type, run.organizationId(), state));
    if (event.isPresent() && !run.isOpen()) {
      runEnded.fire(RunEnded.of(run));
    }
    asked.fire(new Asked(run.id()));
    return state;
  }
}
