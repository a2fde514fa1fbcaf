package org.bomstream.simulator.front;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.bomstream.simulator.wire.Call;

/** The tokens that a supplier has given out, until they expire. */
public final class Tokens {
  private final Clock clock;
  private final Duration life;
  private final Map<String, Instant> ends = new ConcurrentHashMap<>();

  public Tokens(Clock clock, Duration life) {
    this.clock = clock;
    this.life = life;
  }

  /** A new one. */
  public String issue() {
    var now = clock.instant();
    ends.values().removeIf(end -> !end.isAfter(now));
    var token = "simulated-token-" + UUID.randomUUID().toString();
    ends.put(token, now.plus(life));
    return token;
  }

  public long lifeSeconds() {
    return life.toSeconds();
  }

  /** Whether the call has a token that is still good. */
  public boolean isGoodOn(Call call) {
    return call.bearer().map(ends::get).map(end -> end.isAfter(clock.instant())).orElse(false);
  }

  /** Whether it is one of these, and still good. */
  public boolean isGood(String token) {
    var end = ends.get(token);
    return end != null && end.isAfter(clock.instant());
  }

  /** Ends the call's token before its time. */
  public void end(Call call) {
    call.bearer().ifPresent(ends::remove);
  }
}
