package org.bomstream.body.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final Pace pace = new Pace();

  @BeforeEach
  void set() {
    pace.patience = Duration.ofSeconds(10);
    pace.bytesASecond = 1_000;
    pace.deadline = Duration.ofSeconds(60);
  }

  @Test
  void waitsForTheFirstByteWithPatience() {
    assertThat(pace.isTooSlow(Duration.ofSeconds(10), 0)).isFalse();
    assertThat(pace.isTooSlow(Duration.ofMillis(10_001), 0)).isTrue();
  }

  @Test
  void bytesBuyTime() {
    assertThat(pace.isTooSlow(Duration.ofSeconds(30), 20_000)).isFalse();
    assertThat(pace.isTooSlow(Duration.ofSeconds(30), 19_000)).isTrue();
  }

  @Test
  void butNotBeyondTheDeadline() {
    assertThat(pace.isTooSlow(Duration.ofSeconds(61), Integer.MAX_VALUE)).isTrue();
  }
}
