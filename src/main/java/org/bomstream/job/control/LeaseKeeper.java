package org.bomstream.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.bomstream.run.control.Leases;
import org.bomstream.run.control.Leases.Held;
import org.bomstream.run.control.Node;
import org.bomstream.run.entity.RunStatus;

/**
 * Keeps this node's runs its own while it lives, and takes up what people command of them: their
 * jobs are stopped. When the node ends, its runs are given back.
 */
@ApplicationScoped
public class LeaseKeeper {
  @Inject Leases leases;
  @Inject UnsettledRuns unsettled;
  @Inject ActiveRuns active;
  @Inject Attempts attempts;
  @Inject JobLauncher launcher;
  @Inject Node node;

  /**
   * Renews the leases.
   *
   * @param capacity runs that this node works on at once
   */
  void keep(int capacity) {
    unsettled.settleAll();
    List<ActiveRun> working = active.working();
    List<Held> ours = working.stream().map(run -> new Held(run.claim(), run.inHand())).toList();
    Map<UUID, Optional<RunStatus>> held = leases.renew(node.id(), capacity, ours, Leases.LENGTH);
    working.forEach(run -> kept(run, held));
  }

  private void kept(ActiveRun run, Map<UUID, Optional<RunStatus>> held) {
    UUID id = run.claim().runId();
    if (!held.containsKey(id)) {
      giveUp(run);
    } else if (held.get(id).isPresent() && !run.isStopping()) {
      stop(run.job());
    }
  }

  /**
   * Another node has it, or it has ended or waits: the job of a run that has done all ends by
   * itself, and one that works on others too goes on with those.
   */
  public void giveUp(ActiveRun run) {
    boolean idle = run.inHand().isEmpty();
    boolean alone = active.of(run.job()).equals(List.of(run));
    active.remove(run.claim());
    if (!idle && alone) {
      stop(run.job());
    }
  }

  /** Until it has begun it cannot be stopped; then at the next turn. */
  private void stop(ActiveJob job) {
    OptionalLong execution = job.execution();
    if (execution.isEmpty() || job.isStopping()) {
      return;
    }
    // Noted first: the job may have ended, or taken another run, before the container has answered.
    job.stopCommanded(true);
    boolean taken = false;
    try {
      taken = launcher.stop(execution.getAsLong());
    } finally {
      if (taken) {
        job.stop();
      } else {
        job.stopCommanded(false);
      }
    }
  }

  /** By then nothing is taken any more. */
  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    attempts.now(() -> active.all().forEach(run -> leases.release(run.claim())));
    attempts.now(() -> leases.leave(node.id()));
  }
}
