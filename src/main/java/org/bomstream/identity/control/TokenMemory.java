package org.bomstream.identity.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tokens that held a short while ago, so that a client that reconnects does not cost a signature
 * check; the least recently used are forgotten first.
 */
class TokenMemory {

  /** A key that its issuer has withdrawn counts for no longer. */
  static final Duration MEMORY = Duration.ofMinutes(5);

  private record Remembered(TokenCaller caller, Instant until) {}

  private final Clock clock;
  private final Map<Fingerprint, Remembered> entries;

  TokenMemory(int capacity, Clock clock) {
    this.clock = clock;
    this.entries =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Fingerprint, Remembered> eldest) {
            return size() > capacity;
          }
        };
  }

  synchronized Optional<TokenCaller> find(Fingerprint token) {
    var now = clock.instant();
    return Optional.ofNullable(entries.get(token))
        .filter(entry -> now.isBefore(entry.until()))
        .map(Remembered::caller)
        .filter(caller -> caller.expiresAt().stream().allMatch(end -> ClaimRules.holds(end, now)));
  }

  synchronized void remember(Fingerprint token, TokenCaller caller) {
    entries.put(token, new Remembered(caller, clock.instant().plus(MEMORY)));
  }
}
