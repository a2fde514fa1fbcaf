package org.bomstream.stream.control.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bomstream.stream.control.Client;
import org.junit.jupiter.api.Test;

class LifetimeTest {
  private static final Instant NOW = Instant.parse("2025-12-16T10:00:00Z");
  private static final Duration GRACE = Duration.ofHours(1);
  private static final Duration MOST = Duration.ofHours(4);

  @Test
  void endsWhenTheTokenExpiresRunOrNot() {
    Lifetime lifetime = lifetime(600, false);

    assertThat(lifetime.end(seconds(599), true)).isEmpty();
    assertThat(lifetime.end(seconds(600), true)).hasValue("token_expired");
    assertThat(lifetime.end(seconds(600), false)).hasValue("token_expired");
  }

  @Test
  void outlivesAFixedTokenWhileARunIsOpen() {
    Lifetime lifetime = lifetime(600, true);

    assertThat(lifetime.end(seconds(601), true)).isEmpty();
    assertThat(lifetime.end(seconds(601), false)).hasValue("token_expired");
    assertThat(lifetime.end(seconds(600 + 3_599), true)).isEmpty();
    assertThat(lifetime.end(seconds(600 + 3_600), true)).hasValue("token_expired");
  }

  @Test
  void endsOnlyWhenATokenIsNoLongerTakenThatHasExpiredBefore() {
    Lifetime lifetime = lifetime(-10, false);

    assertThat(lifetime.end(seconds(19), false)).isEmpty();
    assertThat(lifetime.end(seconds(20), false)).hasValue("token_expired");
  }

  @Test
  void endsAtItsGreatestAge() {
    Lifetime lifetime = lifetime(24 * 3_600, false);

    assertThat(lifetime.end(MOST.minusSeconds(1), true)).isEmpty();
    assertThat(lifetime.end(MOST, true)).hasValue("stream_too_old");
  }

  @Test
  void sendsNobodyAwayWhoseTokenWouldNotOpenAnotherStream() {
    Lifetime lifetime = lifetime(MOST.toSeconds() + 30, true);

    assertThat(lifetime.end(MOST, true)).isEmpty();
  }

  @Test
  void needsNoTokenThatEnds() {
    var forever = Lifetime.of(client(Optional.empty(), false), NOW, GRACE, MOST);

    assertThat(forever.end(seconds(3_600), false)).isEmpty();
    assertThat(forever.end(MOST, false)).hasValue("stream_too_old");
  }

  private static Lifetime lifetime(long expiry, boolean fixed) {
    return Lifetime.of(client(Optional.of(NOW.plusSeconds(expiry)), fixed), NOW, GRACE, MOST);
  }

  private static Client client(Optional<Instant> expiry, boolean fixed) {
    return new Client(
        "alice", Optional.of("acme"), false, expiry, fixed, InetAddress.getLoopbackAddress(), 1);
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }
}
