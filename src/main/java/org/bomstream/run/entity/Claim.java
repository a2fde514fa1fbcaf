package org.bomstream.run.entity;

import java.util.UUID;

/**
 * A node's right to work on a run.
 *
 * @param fence the right holds as long as the run's own number is the same
 */
public record Claim(UUID runId, UUID bomId, long fence) {
  /** The newest claim of a run. */
  public static Claim of(Run run) {
    return new Claim(run.id(), run.bomId(), run.fence());
  }
}
