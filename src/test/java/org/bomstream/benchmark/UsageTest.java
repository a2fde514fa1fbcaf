package org.bomstream.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class UsageTest {
  @Test
  void leavesIdlingAndWaitingOut() {
    assertThat(Usage.busySeconds("cpu  100 200 300 9999 8888 10 20 30 0 0")).isEqualTo(6.3);
  }

  @Test
  void tellsCoresTakenSince() {
    var used = new Usage(5, 3, 2, 9).since(new Usage(1, 1, 1, 1));
    assertThat(used.cores(2)).isEqualTo(new Usage(2, 1, 0.5, 4));
  }

  @Test
  void doesNotPassOffAsIdleWhatItCannotSee() {
    var now = Usage.now(Optional.empty(), Optional.empty());
    assertThat(now.server()).isNaN();
    assertThat(now.redis()).isNaN();
    assertThat(now.generator()).isPositive();
  }
}
