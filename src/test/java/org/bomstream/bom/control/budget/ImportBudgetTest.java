package org.bomstream.bom.control.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.Test;

class ImportBudgetTest {
  private static final Duration DEADLINE = Duration.ofSeconds(10);

  private final AtomicLong nanos = new AtomicLong();
  private final ImportBudget budget =
      new ImportBudget(ImportLimits.of(1_000, 1_000, DEADLINE), nanos::get);

  @Test
  void blamesAFileThatIsTooLongForItsTime() {
    read(300_000);
    nanos.addAndGet(DEADLINE.toNanos() + 1);

    assertThat(refusal().status()).isEqualTo(413);
  }

  @Test
  void blamesNoFileForWhatElseTheServerDoes() {
    read(30_000);
    nanos.addAndGet(DEADLINE.toNanos() + 1);

    assertThat(refusal().status()).isEqualTo(503);
    assertThat(refusal().headers()).containsEntry("Retry-After", "10");
  }

  @Test
  void takesWhatIsReadInTime() {
    nanos.addAndGet(DEADLINE.toNanos());

    budget.checkTime();
  }

  private void read(int elements) {
    for (int i = 0; i < elements; i++) {
      budget.read();
    }
  }

  private Problem refusal() {
    return catchThrowableOfType(Problem.class, budget::checkTime);
  }
}
