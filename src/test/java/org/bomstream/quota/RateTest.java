package org.bomstream.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateTest {
  private final AtomicLong nanos = new AtomicLong();
  private final Rate rate = new Rate("uploads_per_minute", "user", 60, new HandTime());

  @Test
  void takesAMinutesWorthAtOnceAndGoesOnAtThatRate() {
    take("alice", 60);
    refuses("alice");

    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    take("alice", 1);
    refuses("alice");
  }

  @Test
  void saysWhatIsExceededAndWhenToComeAgain() {
    take("alice", 60);

    assertThatExceptionOfType(QuotaExceeded.class)
        .isThrownBy(() -> rate.take("alice"))
        .satisfies(
            refusal -> {
              assertThat(refusal.status()).isEqualTo(429);
              assertThat(refusal.headers()).containsEntry("Retry-After", "1");
              assertThat(refusal.members())
                  .containsEntry("code", "quota_exceeded")
                  .containsEntry("quota", "uploads_per_minute")
                  .containsEntry("of", "user")
                  .containsEntry("limit", 60L)
                  .containsEntry("detail", "uploads per minute: 60 is the most for one user.");
            });
  }

  @Test
  void countsEachAlone() {
    take("alice", 60);

    take("bob", 60);
  }

  @Test
  void looksWithoutCounting() {
    IntStream.range(0, 1_000).forEach(_ -> rate.check("alice"));
    IntStream.range(0, 100).forEach(_ -> rate.count("alice"));

    assertThatExceptionOfType(QuotaExceeded.class).isThrownBy(() -> rate.check("alice"));
    rate.check("bob");
  }

  @Test
  void remembersNoMoreNamesThanItHasRoomFor() {
    IntStream.range(0, 100_000).forEach(n -> rate.take("made up " + n));

    assertThat(rate.remembered()).isLessThan(20_000);
  }

  @Test
  void remembersFewNamesThatAreLong() {
    IntStream.range(0, 2_000).forEach(n -> rate.take(n + "x".repeat(16_000)));

    assertThat(rate.remembered()).isLessThan(300);
  }

  private void take(String name, int times) {
    IntStream.range(0, times).forEach(_ -> rate.take(name));
  }

  private void refuses(String name) {
    assertThatExceptionOfType(QuotaExceeded.class).isThrownBy(() -> rate.take(name));
  }

  /** Stands still until it is moved. */
  private final class HandTime implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return nanos.get();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }
}
