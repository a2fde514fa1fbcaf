package org.bomstream.enrichment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.enrichment.control.RunMetrics.RunEnded;
import org.bomstream.enrichment.entity.Run;
import org.bomstream.enrichment.entity.WrongState;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.entity.ProgressState;

/**
 * What people ask of a BOM's newest run; the last request wins. Where a node is at work on it, the
 * wish is noted, and the node sees to it.
 */
@ApplicationScoped
public class RunControl {
  @Inject Runs runs;
  @Inject ProgressLog log;
  @Inject Event<Asked> asked;
  @Inject Event<RunEnded> runEnded;

  /**
   * Something was asked of a run.
   *
   * @param ended whether the run has ended by it
   */
  record Asked(UUID runId, boolean ended) {}

  @FunctionalInterface
  private interface Wish {
    Optional<String> of(Run run, Instant now);
  }

  /**
   * Holds the run.
   *
   * @return empty when the BOM was never enriched
   * @throws WrongState when the run has ended
   */
  @Transactional
  public Optional<ProgressState> pause(UUID bomId) {
    return ask(bomId, Run::pause);
  }

  /** Lets the run go on, see {@link #pause}. */
  @Transactional
  public Optional<ProgressState> resume(UUID bomId) {
    return ask(bomId, Run::resume);
  }

  /** Ends the run, see {@link #pause}; what was enriched stays. */
  @Transactional
  public Optional<ProgressState> cancel(UUID bomId) {
    return ask(bomId, Run::cancel);
  }

  private Optional<ProgressState> ask(UUID bomId, Wish wish) {
    return runs.newest(bomId).map(run -> ask(run, wish));
  }

  private ProgressState ask(Run run, Wish wish) {
    Optional<String> event = wish.of(run, runs.now());
    ProgressState state = run.state(null);
    event.ifPresent(type -> log.append(type, run.organizationId(), state));
    boolean ended = event.isPresent() && !run.isOpen();
    if (ended) {
      runEnded.fire(RunEnded.of(run));
    }
    asked.fire(new Asked(run.id(), ended));
    return state;
  }
}
