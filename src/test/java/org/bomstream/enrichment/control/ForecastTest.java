package org.bomstream.enrichment.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final double AVERAGE = 10;

  @Test
  void beginsAtOnceWhereThereIsRoom() {
    assertThat(seconds(0, 2, List.of(60.0))).isZero();
  }

  @Test
  void beginsWhereTheFirstRunEnds() {
    assertThat(seconds(0, 2, List.of(60.0, 20.0))).isEqualTo(20);
  }

  @Test
  void waitsForThoseThatAreAhead() {
    assertThat(seconds(1, 2, List.of(60.0, 20.0))).isEqualTo(30);
    assertThat(seconds(4, 2, List.of(60.0, 20.0))).isEqualTo(60);
    assertThat(seconds(5, 2, List.of(60.0, 20.0)))
        .as("the fifth has the other's place")
        .isEqualTo(60);
    assertThat(seconds(6, 2, List.of(60.0, 20.0))).isEqualTo(70);
  }

  @Test
  void waitsForManyOnOneNode() {
    assertThat(seconds(9, 1, List.of(5.0))).isEqualTo(95);
  }

  /** What a node has taken over from another is beyond its capacity: as many must end first. */
  @Test
  void waitsUntilThereIsRoomAgain() {
    assertThat(seconds(0, 2, List.of(10.0, 20.0, 30.0, 40.0))).isEqualTo(30);
  }

  @Test
  void expectsNothingWhileNoNodeIsThere() {
    var forecast = Forecast.of(3, 2, 0, List.of(), AVERAGE);
    assertThat(forecast.position()).isEqualTo(3);
    assertThat(forecast.delay()).isEmpty();
  }

  private static long seconds(int ahead, int capacity, List<Double> atWork) {
    return Forecast.of(ahead + 1, ahead, capacity, atWork, AVERAGE)
        .delay()
        .map(Duration::toSeconds)
        .orElseThrow();
  }
}
