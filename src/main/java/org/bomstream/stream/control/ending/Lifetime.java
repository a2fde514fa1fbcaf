package org.bomstream.stream.control.ending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bomstream.stream.entity.Client;

/**
 * How old a stream may become, by the time since it began: a clock that is set meanwhile changes
 * nothing.
 *
 * @param token when its token expires; null for never
 * @param grace when it ends though a run is open; null for a client that can bring a new token
 * @param most its age at most
 */
record Lifetime(Duration token, Duration grace, Duration most) {
  /** As {@code ClaimRules} has it: for so long a token is taken after its expiry. */
  private static final Duration SKEW = Duration.ofSeconds(30);

  /** A client that cannot bring a new token is not sent away to connect with one about to end. */
  private static final Duration RECONNECTION = Duration.ofMinutes(1);

  /**
   * @param grace how long a stream may outlive a token that its client cannot renew
   */
  static Lifetime of(Client client, Instant now, Duration grace, Duration most) {
    Duration token = client.expiresAt().map(expiry -> untilEnd(now, expiry)).orElse(null);
    return new Lifetime(
        token, token == null || !client.hasFixedToken() ? null : token.plus(grace), most);
  }

  /** One that has expired, and is still taken, ends when it no longer is. */
  private static Duration untilEnd(Instant now, Instant expiry) {
    return Duration.between(now, now.isBefore(expiry) ? expiry : expiry.plus(SKEW));
  }

  /** Why a stream of this age is to end; empty while it may go on. */
  Optional<String> end(Duration age, boolean runOpen) {
    if (token != null && age.compareTo(grace != null && runOpen ? grace : token) >= 0) {
      return Optional.of("token_expired");
    }
    return age.compareTo(most) >= 0 && !isBoundToToken(age)
        ? Optional.of("stream_too_old")
        : Optional.empty();
  }

  private boolean isBoundToToken(Duration age) {
    return grace != null && age.plus(RECONNECTION).compareTo(token) >= 0;
  }
}
