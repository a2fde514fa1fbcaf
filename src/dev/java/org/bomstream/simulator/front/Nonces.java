package org.bomstream.simulator.front;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Whether a signed call is fresh: made just now, and never seen before. */
public final class Nonces {
  private final Clock clock;
  private final Duration window;
  private final Map<String, Instant> seen = new ConcurrentHashMap<>();

  public Nonces(Clock clock, Duration window) {
    this.clock = clock;
    this.window = window;
  }

  /** Whether that time, in seconds, is about now, and the nonce is new. */
  public boolean isFresh(Optional<String> seconds, Optional<String> nonce) {
    var now = clock.instant();
    seen.values().removeIf(time -> time.isBefore(now.minus(window).minus(window)));
    return seconds
            .filter(text -> text.matches("\\d{1,12}"))
            .map(text -> Instant.ofEpochSecond(Long.parseLong(text)))
            .map(time -> Duration.between(time, now).abs().compareTo(window) <= 0)
            .orElse(false)
        && nonce.map(text -> seen.putIfAbsent(text, now) == null).orElse(false);
  }
}
