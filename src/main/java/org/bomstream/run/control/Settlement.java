package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.entity.EventType;
import org.bomstream.run.control.Metrics.RunEnded;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.ClaimLost;
import org.bomstream.run.entity.Interruption;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunStatus;

/**
 * What becomes of a run that its node works on no more, though it has not ended: by what was
 * commanded of it, and else by why it was interrupted.
 */
@ApplicationScoped
public class Settlement {
  /** A run that fails this often, with no batch done between, is not tried again. */
  private static final int MOST_TRIES = 3;

  /** After the first failure, and longer after each more: what is wrong may be over by then. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Inject Runs runs;
  @Inject Claims claims;
  @Inject Leases leases;
  @Inject ProgressLog log;
  @Inject Event<RunEnded> runEnded;

  /**
   * Settles a run.
   *
   * @return where the run stands then
   * @throws ClaimLost when the run has ended, is another node's, or was settled before
   */
  @Transactional(dontRollbackOn = ClaimLost.class)
  public RunStatus settle(Claim claim, Interruption why) {
    Run run = claims.locked(claim);
    if (run.status() != RunStatus.ENRICHING) {
      throw new ClaimLost(claim);
    }
    Instant now = runs.now();
    Optional<EventType> event = run.carryOut(now);
    if (event.isEmpty()) {
      event = become(run, claim, why, now);
    }
    event.ifPresent(type -> log.append(type, run.organizationId(), run.trace(), run.state()));
    if (!run.isOpen()) {
      runEnded.fire(RunEnded.of(run));
    }
    return run.status();
  }

  private Optional<EventType> become(Run run, Claim claim, Interruption why, Instant now) {
    return switch (why) {
      case Interruption.Failed failed -> run.fail(failed.code(), failed.detail(), now);
      case Interruption.Waits waits -> run.await(waits.source(), waits.pause(), now);
      case Interruption.WithoutDatabase _ -> run.awaitDatabase(now);
      case Interruption.Stopped _ -> run.pause(now);
      case Interruption.Withdrawn _ -> giveBack(claim, Duration.ZERO);
      case Interruption.Broken _ -> tryAgain(run, claim, now);
    };
  }

  private Optional<EventType> tryAgain(Run run, Claim claim, Instant now) {
    run.setbacks().tryFailed();
    int tries = run.setbacks().failedTries();
    return tries >= MOST_TRIES
        ? run.fail("internal_error", "The run broke off for a fault of the server's own.", now)
        : giveBack(claim, PAUSE.multipliedBy(tries));
  }

  /** Any node takes it after a while, which is not told. */
  private Optional<EventType> giveBack(Claim claim, Duration pause) {
    leases.release(claim, pause);
    return Optional.empty();
  }
}
