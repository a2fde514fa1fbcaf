package org.bomstream.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import org.bomstream.HandClock;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
  private static final InetAddress GUESSER = InetAddress.ofLiteral("192.0.2.1");
  private static final InetAddress OTHER = InetAddress.ofLiteral("192.0.2.2");

  private final HandClock clock = new HandClock();
  private final SignInThrottle throttle = new SignInThrottle();

  SignInThrottleTest() {
    throttle.clock = clock;
  }

  @Test
  void letsAnAddressWaitAfterTenFailuresInAMinute() {
    fail(9);
    assertThat(throttle.wait(GUESSER)).isEmpty();

    fail(1);
    assertThat(throttle.wait(GUESSER)).contains(Duration.ofMinutes(1));
    assertThat(throttle.wait(OTHER)).isEmpty();
  }

  @Test
  void forgivesWhenTheMinuteIsOver() {
    fail(10);

    clock.move(Duration.ofMinutes(1));

    assertThat(throttle.wait(GUESSER)).isEmpty();
    fail(9);
    assertThat(throttle.wait(GUESSER)).isEmpty();
  }

  private void fail(int times) {
    for (var i = 0; i < times; i++) {
      throttle.failed(GUESSER);
    }
  }
}
