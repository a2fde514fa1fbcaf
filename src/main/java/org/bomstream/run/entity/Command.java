package org.bomstream.run.entity;

import java.time.Instant;
import java.util.Optional;
import org.bomstream.progress.entity.EventType;

/** What a person asks of a run; the last request wins. */
public enum Command {
  /** Holds the run. One that a node is at work on is held at its next batch. */
  PAUSE {
    @Override
    public Optional<EventType> of(Run run, Instant now) {
      return switch (run.status()) {
        case QUEUED, WAITING -> run.hold(now);
        case ENRICHING -> noted(run, RunStatus.PAUSED);
        case PAUSED -> Optional.empty();
        case COMPLETED, FAILED, CANCELLED -> throw new RunOver(run);
      };
    }
  },

  /** Lets the run go on, which the node tells that takes it; or withdraws a wish. */
  RESUME {
    @Override
    public Optional<EventType> of(Run run, Instant now) {
      return switch (run.status()) {
        case PAUSED, WAITING -> {
          run.requeue(now);
          yield Optional.empty();
        }
        case ENRICHING -> noted(run, null);
        case QUEUED -> Optional.empty();
        case COMPLETED, FAILED, CANCELLED -> throw new RunOver(run);
      };
    }
  },

  /** Ends the run; what was enriched stays. */
  CANCEL {
    @Override
    public Optional<EventType> of(Run run, Instant now) {
      return switch (run.status()) {
        case QUEUED, WAITING, PAUSED -> run.cancel(now);
        case ENRICHING -> noted(run, RunStatus.CANCELLED);
        case CANCELLED -> Optional.empty();
        case COMPLETED, FAILED -> throw new RunOver(run);
      };
    }
  };

  /**
   * Does what is asked, or notes it where a node is at work on the run.
   *
   * @return the event that tells of it; empty where nothing has changed yet
   * @throws RunOver when the run has ended
   */
  public abstract Optional<EventType> of(Run run, Instant now);

  private static Optional<EventType> noted(Run run, RunStatus wanted) {
    run.want(wanted);
    return Optional.empty();
  }
}
