package org.bomstream.job.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bomstream.problem.Outage;
import org.bomstream.run.control.Settlement;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.ClaimLost;
import org.bomstream.run.entity.Interruption;
import org.bomstream.run.entity.RunStatus;

/**
 * Runs that this node works on no more, until that is written down; what the database does not take
 * now is written as soon as it can be.
 */
@ApplicationScoped
public class UnsettledRuns {
  private static final Logger LOG = System.getLogger(UnsettledRuns.class.getName());

  @Inject Settlement settlement;
  @Inject ActiveRuns active;

  private final Queue<Unsettled> waiting = new ConcurrentLinkedQueue<>();

  private record Unsettled(ActiveRun run, Interruption why) {}

  /**
   * The node works on the run no more.
   *
   * @return where the run stands then; empty when it had ended, or that is not known yet
   */
  public Optional<RunStatus> settle(ActiveRun run, Interruption why) {
    Claim claim = run.claim();
    Optional<RunStatus> standing = Optional.empty();
    try {
      standing = Optional.of(settlement.settle(claim, why));
    } catch (ClaimLost ended) {
      LOG.log(Level.DEBUG, "Run {0} has ended.", claim.runId());
    } catch (RuntimeException e) {
      waiting.add(new Unsettled(run, instead(why, e)));
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

  /** Tries those again that wait. */
  void settleAll() {
    // What the database does not take again comes back in; another thread may be at it too.
    for (int left = waiting.size(); left > 0; left--) {
      Unsettled next = waiting.poll();
      if (next != null) {
        settle(next.run(), next.why());
      }
    }
  }
}
