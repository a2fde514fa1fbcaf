package org.bomstream.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bomstream.problem.Outage;
import org.bomstream.run.control.Node;
import org.bomstream.run.control.RunLife;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.ClaimLost;
import org.bomstream.run.entity.Interruption;
import org.bomstream.run.entity.RunStatus;

/**
 * Keeps this node's runs its own, does what people want of them, and writes down how they ended;
 * what the database does not take now is written as soon as it can be.
 */
@ApplicationScoped
public class LeaseKeeper {
  private static final Logger LOG = System.getLogger(LeaseKeeper.class.getName());

  @Inject RunLife life;
  @Inject ActiveRuns active;
  @Inject JobLauncher launcher;
  @Inject Node node;

  private final Queue<Unsettled> unsettled = new ConcurrentLinkedQueue<>();

  private record Unsettled(ActiveRun run, Interruption why) {}

  /**
   * Renews the leases.
   *
   * @param capacity runs that this node works on at once
   */
  void keep(int capacity) {
    settleLate();
    List<ActiveRun> working = active.working();
    Map<UUID, RunStatus> held =
        life.renew(
            node.id(),
            capacity,
            working.stream().map(ActiveRun::claim).toList(),
            working.stream().map(ActiveRun::inHand).toList(),
            Dispatcher.LEASE);
    for (ActiveRun run : working) {
      UUID id = run.claim().runId();
      if (!held.containsKey(id)) {
        giveUp(run);
      } else if (held.get(id) != null && !run.isStopping()) {
        stop(run.job());
      }
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
    job.asked(true);
    boolean taken = false;
    try {
      taken = launcher.stop(execution.getAsLong());
    } finally {
      if (taken) {
        job.stop();
      } else {
        job.asked(false);
      }
    }
  }

  /**
   * The node works on the run no more.
   *
   * @return where the run stands then; empty when it had ended, or that is not known yet
   */
  public Optional<RunStatus> settle(ActiveRun run, Interruption why) {
    Claim claim = run.claim();
    Optional<RunStatus> standing = Optional.empty();
    try {
      standing = Optional.of(life.settle(claim, why));
    } catch (ClaimLost ended) {
      LOG.log(Level.DEBUG, "Run {0} has ended.", claim.runId());
    } catch (RuntimeException e) {
      unsettled.add(new Unsettled(run, instead(why, e)));
      return standing;
    }
    active.remove(claim);
    return standing;
  }

  /** What the database will never take is not tried for ever: the run has broken off. */
  private static Interruption instead(Interruption why, RuntimeException refusal) {
    if (why instanceof Interruption.Broken) {
      return new Interruption.WithoutDatabase();
    }
    if (Outage.causeOf(refusal).isPresent()) {
      return why;
    }
    LOG.log(Level.ERROR, "The end of a run cannot be written: " + why, refusal);
    return new Interruption.Broken();
  }

  private void settleLate() {
    // What the database does not take again comes back in; another thread may be at it too.
    for (int left = unsettled.size(); left > 0; left--) {
      Unsettled next = unsettled.poll();
      if (next != null) {
        settle(next.run(), next.why());
      }
    }
  }
}
