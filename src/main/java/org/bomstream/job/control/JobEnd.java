package org.bomstream.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bomstream.liberty.HttpEndpoints;
import org.bomstream.run.control.Leases;
import org.bomstream.run.entity.Interruption;
import org.bomstream.run.entity.RunStatus;

/**
 * What becomes of runs whose job ends here, in whatever way: a node that stops gives them back, and
 * else they are settled by why they were interrupted.
 */
@ApplicationScoped
public class JobEnd {
  /** A person's stop must not be taken for the server's, nor the server's for a person's. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject Attempts attempts;
  @Inject Leases leases;
  @Inject UnsettledRuns unsettled;
  @Inject ActiveRuns active;
  @Inject Dispatcher dispatcher;
  @Inject HttpEndpoints endpoints;

  /**
   * A job has ended.
   *
   * @param stopped whether the batch container was asked to stop it
   * @return where its run stands then, or one of them; empty when all have ended with their last
   *     batches, or go on
   */
  Optional<RunStatus> ended(ActiveJob job, boolean stopped) {
    List<ActiveRun> runs = active.of(job);
    boolean byNobody =
        runs.stream().anyMatch(run -> why(run, stopped) instanceof Interruption.Stopped);
    if (stopped && endpoints.isStopping(byNobody ? PATIENCE : Duration.ZERO)) {
      runs.forEach(this::giveBack);
      active.end(job);
      return Optional.empty();
    }
    List<RunStatus> standing =
        runs.stream().flatMap(run -> unsettled.settle(run, why(run, stopped)).stream()).toList();
    active.end(job);
    dispatcher.claimSoon();
    return standing.stream().filter(status -> status != RunStatus.ENRICHING).findFirst();
  }

  private void giveBack(ActiveRun run) {
    attempts.now(() -> leases.release(run.claim()));
    active.remove(run.claim());
  }

  private Interruption why(ActiveRun run, boolean stopped) {
    if (run.interruption().isPresent()) {
      return run.interruption().get();
    }
    if (run.isStopping() || (stopped && run.job().isStopCommanded())) {
      return new Interruption.Withdrawn();
    }
    if (stopped) {
      return new Interruption.Stopped();
    }
    return attempts.isDatabaseAway()
        ? new Interruption.WithoutDatabase()
        : new Interruption.Broken();
  }
}
