package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.run.control.Metrics.RunEnded;
import org.bomstream.run.entity.Command;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunOver;

/**
 * What people command of a BOM's newest run. Where a node is at work on it, the command is left to
 * the node; else it is carried out at once.
 */
@ApplicationScoped
public class Commands {
  @Inject Runs runs;
  @Inject Claims claims;
  @Inject Jobs jobs;
  @Inject ProgressLog log;
  @Inject Event<Given> given;
  @Inject Event<RunEnded> runEnded;

  /** A command was given. */
  public record Given(UUID runId) {}

  /**
   * Gives a command.
   *
   * @return where the run stands now; empty when the BOM was never enriched
   * @throws RunOver when the run has ended, or is being cancelled
   */
  @Transactional
  public Optional<ProgressState> give(UUID bomId, Command command) {
    return runs.newest(bomId).map(run -> give(run, command));
  }

  private ProgressState give(Run run, Command command) {
    Instant now = runs.now();
    Optional<EventType> event = run.command(command, now);
    if (run.commanded().isPresent() && claims.revoke(run.id())) {
      // Whoever had it is gone, or has given it back; nobody else would close its job.
      jobs.close(run.id());
      event = run.carryOut(now);
    }
    ProgressState state = run.state();
    event.ifPresent(type -> log.append(type, run.organizationId(), run.trace(), state));
    if (event.isPresent() && !run.isOpen()) {
      runEnded.fire(RunEnded.of(run));
    }
    given.fire(new Given(run.id()));
    return state;
  }
}
