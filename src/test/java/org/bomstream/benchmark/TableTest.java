package org.bomstream.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bomstream.benchmark.Result.Memory;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void showsWhatAScenarioCameTo() {
    assertThat(Table.of(List.of(result(0.5, Memory.NOT_MEASURED))))
        .contains(
            "| rate-20 | 20 | 1 | 2,000 | 200 | 50.0 | 90.0 | 99.0 | 99.9 | 100.0"
                + " | 1500.0 | 0.30 | 0.20 | 0.10 | 0.05 |")
        .doesNotContain("Memory");
  }

  @Test
  void marksRowThatOthersHadAPartIn() {
    assertThat(Table.of(List.of(result(4, Memory.NOT_MEASURED)))).contains("| rate-20 * | 20 |");
  }

  @Test
  void showsMemoryWhereItWasMeasured() {
    assertThat(Table.of(List.of(result(0.5, new Memory(12_340, 56_780)))))
        .contains("rate-20: 12.3 kB of live heap (after a full collection), 56.8 kB resident.");
  }

  @Test
  void showsNoFigureWhereThereIsNone() {
    var scenario = Scenario.of("connect-20");
    var unseen = new Usage(Double.NaN, 2, Double.NaN, Double.NaN);
    var result =
        new Result(scenario, 20, 10, Reception.microseconds(), unseen, Memory.NOT_MEASURED);
    assertThat(Table.of(List.of(result))).contains(" | - | - | 0.20 | - | - |");
  }

  /** 2,000 deliveries in 10 s, of 0.05 to 100 ms. */
  private static Result result(double others, Memory memory) {
    var latencies = Reception.microseconds();
    for (var i = 1; i <= 2_000; i++) {
      latencies.recordValue(i * 50L);
    }
    var usage = new Usage(3, 2, 1, others);
    return new Result(Scenario.of("rate-20"), 2_000, 10, latencies, usage, memory);
  }
}
