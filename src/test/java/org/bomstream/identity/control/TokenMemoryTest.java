package org.bomstream.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenMemoryTest {
  private final HandClock clock = new HandClock();
  private final TokenMemory memory = new TokenMemory(2, clock);

  @Test
  void forgetsTheLeastRecentlyUsedFirst() {
    memory.remember(Fingerprint.of("a"), TokenCaller.admin());
    memory.remember(Fingerprint.of("b"), TokenCaller.admin());
    memory.find(Fingerprint.of("a"));
    memory.remember(Fingerprint.of("c"), TokenCaller.admin());

    assertThat(memory.find(Fingerprint.of("a"))).isPresent();
    assertThat(memory.find(Fingerprint.of("b"))).isEmpty();
    assertThat(memory.find(Fingerprint.of("c"))).isPresent();
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
