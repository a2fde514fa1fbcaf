package org.bomstream.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.bomstream.HandClock;
import org.junit.jupiter.api.Test;

class TokenMemoryTest {
  private final HandClock clock = new HandClock();
  private final TokenMemory memory = new TokenMemory(2, clock);

  @Test
  void isBounded() {
    var tokens = IntStream.range(0, 1_000).mapToObj(n -> Fingerprint.of("token" + n)).toList();

    tokens.forEach(token -> memory.remember(token, TokenCaller.admin()));

    assertThat(tokens.stream().filter(token -> memory.find(token).isPresent())).hasSize(2);
  }

  @Test
  void forgetsAfterAWhileSoThatAWithdrawnKeyCounts() {
    memory.remember(Fingerprint.of("a"), TokenCaller.admin());

    clock.move(TokenMemory.MEMORY);

    assertThat(memory.find(Fingerprint.of("a"))).isEmpty();
  }

  @Test
  void doesNotKeepTheTokensText() {
    var fingerprint = Fingerprint.of("secret");

    assertThat(fingerprint.toString()).doesNotContain("secret");
    assertThat(fingerprint.matches(Fingerprint.of("secret"))).isTrue();
    assertThat(fingerprint.matches(Fingerprint.of("secrey"))).isFalse();
  }
}
