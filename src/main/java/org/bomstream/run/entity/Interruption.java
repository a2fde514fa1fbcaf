package org.bomstream.run.entity;

import java.time.Duration;
import org.bomstream.problem.Outage;

/** Why this node works on a run no more, though the run has not ended. */
public sealed interface Interruption {

  /** It cannot go on: a stable word, see the contract's codes of a run, and a sentence. */
  record Failed(String code, String detail) implements Interruption {}

  /** A part source has to be left alone for a while; then the run goes on by itself. */
  record Waits(String source, Duration pause) implements Interruption {}

  /** The database is away or full: the run goes on by itself. */
  record WithoutDatabase() implements Interruption {}

  /** What becomes of a run that a failure has broken off. */
  static Interruption of(Throwable failure) {
    return Outage.causeOf(failure).isPresent() ? new WithoutDatabase() : new Broken();
  }

  /** An operator stopped it at the batch container's own door: it is paused. */
  record Stopped() implements Interruption {}

  /** What was commanded has been withdrawn meanwhile: it goes on at once. */
  record Withdrawn() implements Interruption {}

  /** The execution broke off for no reason that is known here. */
  record Broken() implements Interruption {}
}
