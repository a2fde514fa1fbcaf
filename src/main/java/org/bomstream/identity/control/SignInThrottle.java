package org.bomstream.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down who guesses passwords: so many failures from one address within a minute, then none of
 * its attempts counts until the minute is over. Addresses long unheard of are forgotten first.
 */
@ApplicationScoped
public class SignInThrottle {

  private static final int FAILURES = 10;
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int ADDRESSES = 10_000;

  private record Failures(int count, Instant until) {}

  Clock clock = Clock.systemUTC();

  private final Map<InetAddress, Failures> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<InetAddress, Failures> eldest) {
          return size() > ADDRESSES;
        }
      };

  /** How long the address must wait; empty when it may try. */
  public synchronized Optional<Duration> wait(InetAddress address) {
    var now = clock.instant();
    return Optional.ofNullable(failures.get(address))
        .filter(past -> past.count() >= FAILURES && now.isBefore(past.until()))
        .map(past -> Duration.between(now, past.until()));
  }

  public synchronized void failed(InetAddress address) {
    var now = clock.instant();
    failures.merge(
        address,
        new Failures(1, now.plus(WINDOW)),
        (past, first) ->
            now.isBefore(past.until()) ? new Failures(past.count() + 1, past.until()) : first);
  }
}
