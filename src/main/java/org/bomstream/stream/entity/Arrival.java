package org.bomstream.stream.entity;

import org.bomstream.trace.Step;

/**
 * How an event came to this node fresh, from its commit here or by Redis.
 *
 * @param nanos when, by {@link System#nanoTime}
 * @param delivery ends when the first subscriber here has it
 */
public record Arrival(long nanos, Step delivery) {
  /** It was read from the log, where it may have stood for long. */
  public static final Arrival UNKNOWN = new Arrival(0, Step.NONE);

  public boolean isKnown() {
    return nanos != UNKNOWN.nanos;
  }

  public static Arrival now(Step delivery) {
    return new Arrival(System.nanoTime(), delivery);
  }
}
