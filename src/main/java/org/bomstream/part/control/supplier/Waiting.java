package org.bomstream.part.control.supplier;

/**
 * Who waits for a supplier's answers: a run, which leaves its place to others meanwhile. The two
 * are called in pairs, by one thread.
 */
@FunctionalInterface
public interface Waiting {
  /** Nobody is told, and nothing ends the wait. */
  Waiting QUIETLY = () -> false;

  /** From now on it takes longer, since a supplier is slow or its quota is full for a while. */
  default void begins() {}

  /** What was waited for is there, or is waited for no longer. */
  default void ends() {}

  /** Whether the answers are not wanted any more, since the run is paused, cancelled or lost. */
  boolean isGivenUp();
}
