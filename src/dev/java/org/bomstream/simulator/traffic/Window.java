package org.bomstream.simulator.traffic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Counts what any window of that length sees, as opposed to one that begins with a clock's hand.
 */
final class Window {
  private final Limit limit;
  private final int most;
  private final Duration length;
  private final Deque<Instant> granted = new ArrayDeque<>();
  private final Deque<Instant> seen = new ArrayDeque<>();
  private int peak;

  Window(Limit limit, int most, Duration length) {
    this.limit = limit;
    this.most = most;
    this.length = length;
  }

  /** Counts a call, whether it is granted or not. */
  void see(Instant now) {
    forget(seen, now);
    seen.addLast(now);
    peak = Math.max(peak, seen.size());
  }

  /** What is in the way of another call. */
  Optional<Excess> excess(Instant now) {
    forget(granted, now);
    if (most == 0 || granted.size() < most) {
      return Optional.empty();
    }
    return Optional.of(
        new Excess(limit, most, Duration.between(now, granted.getFirst().plus(length))));
  }

  void grant(Instant now) {
    granted.addLast(now);
  }

  Limit limit() {
    return limit;
  }

  int most() {
    return most;
  }

  /** The most calls that one window has seen, refused ones too. */
  int peak() {
    return peak;
  }

  private void forget(Deque<Instant> times, Instant now) {
    var oldest = now.minus(length);
    while (!times.isEmpty() && !times.getFirst().isAfter(oldest)) {
      times.removeFirst();
    }
  }
}
