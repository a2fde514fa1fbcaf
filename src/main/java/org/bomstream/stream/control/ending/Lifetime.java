package org.bomstream.stream.control.ending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bomstream.stream.control.Client;

/**
 * How old a stream may become, by the time since it began: a clock that is set meanwhile changes
 * nothing.
 *
 * @param most its age at most
 */
record Lifetime(Token token, Duration most) {
  /** As {@code ClaimRules} has it: for so long a token is taken after its expiry. */
  private static final Duration SKEW = Duration.ofSeconds(30);

  /** A client that cannot bring a new token is not sent away to connect with one about to end. */
  private static final Duration RECONNECTION = Duration.ofMinutes(1);

  /** What the stream was opened with. */
  private sealed interface Token {
    boolean isOver(Duration age, boolean runOpen);

    /** Whether a stream that ended now could not be opened again for long. */
    default boolean binds(Duration age) {
      return false;
    }
  }

  private record Unlimited() implements Token {
    @Override
    public boolean isOver(Duration age, boolean runOpen) {
      return false;
    }
  }

  /** Its client can bring another. */
  private record Renewable(Duration end) implements Token {
    @Override
    public boolean isOver(Duration age, boolean runOpen) {
      return isReached(end, age);
    }
  }

  /**
   * Its client has no other, and may stay while a run is open.
   *
   * @param grace for how much longer
   */
  private record Fixed(Duration end, Duration grace) implements Token {
    @Override
    public boolean isOver(Duration age, boolean runOpen) {
      return isReached(runOpen ? end.plus(grace) : end, age);
    }

    @Override
    public boolean binds(Duration age) {
      return isReached(end, age.plus(RECONNECTION));
    }
  }

  /**
   * @param grace how long a stream may outlive a token that its client cannot renew
   */
  static Lifetime of(Client client, Instant now, Duration grace, Duration most) {
    Optional<Duration> end = client.expiresAt().map(expiry -> untilEnd(now, expiry));
    return new Lifetime(
        end.<Token>map(at -> client.hasFixedToken() ? new Fixed(at, grace) : new Renewable(at))
            .orElseGet(Unlimited::new),
        most);
  }

  /** One that has expired, and is still taken, ends when it no longer is. */
  private static Duration untilEnd(Instant now, Instant expiry) {
    return Duration.between(now, now.isBefore(expiry) ? expiry : expiry.plus(SKEW));
  }

  /** Why a stream of this age is to end; empty while it may go on. */
  Optional<String> end(Duration age, boolean runOpen) {
    if (token.isOver(age, runOpen)) {
      return Optional.of("token_expired");
    }
    return isReached(most, age) && !token.binds(age)
        ? Optional.of("stream_too_old")
        : Optional.empty();
  }

  private static boolean isReached(Duration bound, Duration age) {
    return age.compareTo(bound) >= 0;
  }
}
