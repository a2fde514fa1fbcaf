package org.bomstream.run.entity;

import org.jspecify.annotations.Nullable;

/**
 * What a person commands of a run, as opposed to what the command leads to where the run stands
 * ({@link Effect}). The newest command counts, but after a cancellation no other does.
 */
public enum Command {
  /** Pauses the run. One that a node is at work on is paused at its next batch. */
  PAUSE {
    @Override
    Effect on(RunStatus status) {
      return switch (status) {
        case QUEUED, WAITING -> new Effect.AtOnce(RunStatus.PAUSED);
        case ENRICHING -> new Effect.LeftToNode(RunStatus.PAUSED);
        case PAUSED -> new Effect.None();
        case COMPLETED, FAILED, CANCELLED -> new Effect.TooLate();
      };
    }
  },

  /** Lets the run go on, which the node tells that takes it; or withdraws a pause. */
  RESUME {
    @Override
    Effect on(RunStatus status) {
      return switch (status) {
        case PAUSED, WAITING -> new Effect.AtOnce(RunStatus.QUEUED);
        case ENRICHING -> new Effect.Withdrawn();
        case QUEUED -> new Effect.None();
        case COMPLETED, FAILED, CANCELLED -> new Effect.TooLate();
      };
    }
  },

  /** Ends the run; what was enriched stays. */
  CANCEL {
    @Override
    Effect on(RunStatus status) {
      return switch (status) {
        case QUEUED, WAITING, PAUSED -> new Effect.AtOnce(RunStatus.CANCELLED);
        case ENRICHING -> new Effect.LeftToNode(RunStatus.CANCELLED);
        case CANCELLED -> new Effect.None();
        case COMPLETED, FAILED -> new Effect.TooLate();
      };
    }
  };

  /** What the command leads to where no other waits to be carried out. */
  abstract Effect on(RunStatus status);

  /**
   * What the command leads to.
   *
   * @param commanded what was commanded before and does not hold yet; null where nothing was
   */
  public Effect on(RunStatus status, @Nullable RunStatus commanded) {
    return commanded == RunStatus.CANCELLED && this != CANCEL ? new Effect.TooLate() : on(status);
  }

  /** What a command leads to, by where the run stands. */
  public sealed interface Effect {
    /** The run changes now. */
    record AtOnce(RunStatus status) implements Effect {}

    /** The node that is at work on the run stops it first. */
    record LeftToNode(RunStatus status) implements Effect {}

    /** What was left to the node is withdrawn. */
    record Withdrawn() implements Effect {}

    /** It is so already. */
    record None() implements Effect {}

    /** The run has ended, or is about to be cancelled. */
    record TooLate() implements Effect {}
  }
}
