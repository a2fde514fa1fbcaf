package org.bomstream.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bomstream.benchmark.Scenario.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTest {
  @Test
  void readsKindAndStreams() {
    assertThat(Scenario.of("rate-5000"))
        .isEqualTo(new Scenario("rate-5000", Kind.RATE, 5_000, 1, 100));
    assertThat(Scenario.of("many-5000").boms()).isEqualTo(1_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rate", "rate-", "rate-0", "rate-x", "rate-100001", "tumble-5"})
  void saysWhatItDoesNotKnow(String text) {
    assertThatThrownBy(() -> Scenario.of(text))
        .isInstanceOf(BenchmarkFailed.class)
        .hasMessageContaining("\"" + text + "\"")
        .hasMessageContaining("such as rate-1000");
  }

  @Test
  void countsDeliveriesWhereStreamsAndMessagesAreUneven() {
    // Streams 3, 2, 2; messages 2, 2, 1.
    var uneven = new Scenario("uneven", Kind.MANY, 7, 3, 5);
    assertThat(uneven.deliveries(5)).isEqualTo(3 * 2 + 2 * 2 + 2);
    assertThat(uneven.deliveries(1)).isEqualTo(3);
    assertThat(uneven.deliveries(0)).isZero();
  }
}
