package org.bomstream.identity.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tokens that held a short while ago, so that a client that reconnects does not cost a signature
 * check; the least used are forgotten first. No caller waits for another: a thousand clients that
 * come back at once would.
 */
class TokenMemory {

  /** A key that its issuer has withdrawn counts for no longer. */
  static final Duration MEMORY = Duration.ofMinutes(5);

  private record Remembered(TokenCaller caller, Instant until) {}

  private final Clock clock;
  private final Cache<Fingerprint, Remembered> entries;

  TokenMemory(int capacity, Clock clock) {
    this.clock = clock;
    this.entries = Caffeine.newBuilder().maximumSize(capacity).executor(Runnable::run).build();
  }

  Optional<TokenCaller> find(Fingerprint token) {
    var now = clock.instant();
    return Optional.ofNullable(entries.getIfPresent(token))
        .filter(entry -> now.isBefore(entry.until()))
        .map(Remembered::caller)
        .filter(caller -> caller.expiresAt().stream().allMatch(end -> ClaimRules.holds(end, now)));
  }

  void remember(Fingerprint token, TokenCaller caller) {
    entries.put(token, new Remembered(caller, clock.instant().plus(MEMORY)));
  }
}
