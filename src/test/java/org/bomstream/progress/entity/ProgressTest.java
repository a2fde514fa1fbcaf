package org.bomstream.progress.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

  @ParameterizedTest
  @CsvSource({
    "100, 25, 2, 27.0",
    "100, 95, 5, 100.0",
    "0, 0, 0, 100.0",
    "3, 1, 0, 33.3",
    "3, 1, 1, 66.7",
    "50000, 0, 1, 0.0",
    "2147483647, 2147483646, 0, 100.0"
  })
  void countsWhatIsDone(int total, int enriched, int failed, String percent) {
    assertThat(new Progress(total, enriched, failed).percentComplete()).hasToString(percent);
  }

  @Test
  void alwaysMakesUpTheTotal() {
    var progress = new Progress(10, 0, 0).plus(3, 1).plus(0, 2);

    assertThat(progress).isEqualTo(new Progress(10, 3, 3));
    assertThat(progress.pending()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "1, -1, 0", "1, 0, -1", "-1, 0, 0"})
  void refusesCountsThatCannotBe(int total, int enriched, int failed) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Progress(total, enriched, failed));
  }
}
