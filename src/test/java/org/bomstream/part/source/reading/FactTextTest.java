package org.bomstream.part.source.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTextTest {

  @Test
  void writesCasesOfChipsInOneWay() {
    assertThat(FactText.packageName("0603 [1608 Metric]")).isEqualTo("0603 (1608 metric)");
    assertThat(FactText.packageName("0603 (1608 Metric)")).isEqualTo("0603 (1608 metric)");
    assertThat(FactText.packageName("SOT-23-3 (TO-236)")).isEqualTo("SOT-23-3 (TO-236)");
  }

  @ParameterizedTest
  @CsvSource({
    "1  (Unlimited), 1",
    "3 (168 Hours), 3",
    "2a (4 Weeks), 2A",
    "MSL 1 - Unlimited, 1",
    "MSL 5A - 24 hours, 5A",
    "Level-3, 3",
    "Not Applicable, ",
    "12, "
  })
  void readsMoistureLevels(String written, String level) {
    assertThat(FactText.msl(Optional.of(written))).isEqualTo(level);
  }
}
