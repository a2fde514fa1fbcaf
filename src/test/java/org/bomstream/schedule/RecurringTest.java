package org.bomstream.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecurringTest {

  @Test
  void goesOnAfterAFailure() {
    var done = new AtomicInteger();
    var task =
        new Recurring(
            "A task",
            Duration.ofSeconds(1),
            () -> {
              if (done.incrementAndGet() == 1) {
                throw new IllegalStateException("the first time");
              }
            });

    task.run();
    task.run();

    assertThat(done).hasValue(2);
  }

  @Test
  void doesNotHideAnError() {
    var task =
        new Recurring(
            "A task",
            Duration.ofSeconds(1),
            () -> {
              throw new AssertionError("not ours to survive");
            });

    assertThatThrownBy(task::run).isInstanceOf(AssertionError.class);
  }

  @Test
  void neverTurnsWithoutAPause() {
    assertThat(new Recurring("A task", Duration.ZERO, () -> {}).period())
        .isEqualTo(Duration.ofMillis(1));
  }
}
