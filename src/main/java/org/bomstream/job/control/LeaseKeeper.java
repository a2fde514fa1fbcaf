package org.bomstream.job.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bomstream.run.control.Leases;
import org.bomstream.run.control.Leases.Held;
import org.bomstream.run.control.Node;
import org.bomstream.run.entity.RunStatus;
import org.bomstream.schedule.Recurring;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.WorkBegins;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps this node's runs its own while it lives, and takes up what people command of them: their
 * jobs are stopped. When the node ends, its runs are given back.
 */
@ApplicationScoped
public class LeaseKeeper {
  private static final Duration PERIOD = Duration.ofSeconds(1);

  @Inject Schedule schedule;
  @Inject Leases leases;
  @Inject ActiveRuns active;
  @Inject Attempts attempts;
  @Inject JobLauncher launcher;
  @Inject Node node;

  @Inject
  @ConfigProperty(name = "runs.per-node")
  int mostRuns;

  private final AtomicBoolean heeding = new AtomicBoolean();
  private volatile boolean begun;

  void start(@Observes @Priority(StartupPhase.NODE) WorkBegins begins) {
    begun = true;
    schedule.start(new Recurring("The renewal of leases", PERIOD, () -> attempts.now(this::renew)));
  }

  /** Does nothing else: what was commanded is done elsewhere, however long that takes. */
  private void renew() {
    List<Kept> changed = renewed();
    if (!changed.isEmpty() && heeding.compareAndSet(false, true)) {
      attempts.soon(() -> heed(changed));
    }
  }

  private void heed(List<Kept> changed) {
    try {
      changed.forEach(this::heed);
    } finally {
      heeding.set(false);
    }
  }

  /** Renews the leases, and takes up what people command. */
  void keep() {
    renewed().forEach(this::heed);
  }

  /**
   * A run of this node's that it is to stop, or has lost.
   *
   * @param held whether it is still this node's
   */
  private record Kept(ActiveRun run, boolean held) {}

  private List<Kept> renewed() {
    List<ActiveRun> working = active.working();
    List<Held> ours = working.stream().map(run -> new Held(run.claim(), run.inHand())).toList();
    Map<UUID, Optional<RunStatus>> held = leases.renew(node.id(), mostRuns, ours, Leases.LENGTH);
    return working.stream()
        .filter(run -> !Optional.empty().equals(held.get(run.claim().runId())))
        .map(run -> new Kept(run, held.containsKey(run.claim().runId())))
        .toList();
  }

  private void heed(Kept kept) {
    if (!kept.held()) {
      giveUp(kept.run());
    } else if (!kept.run().isStopping()) {
      stop(kept.run().job());
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

  /** By then nothing is taken any more. A database that was never there is not waited for. */
  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    if (!begun) {
      return;
    }
    attempts.now(() -> active.all().forEach(run -> leases.release(run.claim())));
    attempts.now(() -> leases.leave(node.id()));
  }
}
