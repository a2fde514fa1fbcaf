package org.bomstream.part.control.supplier;

import java.util.stream.Stream;
import org.bomstream.part.entity.PartNumber;

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

  /** What it asks for next. A call that has room takes some of it along; nobody waits for that. */
  default Stream<PartNumber> soon() {
    return Stream.empty();
  }

  /** Whether the answers are not wanted any more, since the run is paused, cancelled or lost. */
  boolean isGivenUp();
}
