package org.bomstream.part.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceBusyTest {
  @ParameterizedTest
  @CsvSource({"PT0S,PT1S", "PT-9S,PT1S", "PT0.5S,PT1S", "PT7S,PT7S", "P400D,P1D"})
  void boundsWhatASourceAsks(Duration asked, Duration kept) {
    assertThat(new SourceBusy("a", asked).retryAfter()).isEqualTo(kept);
  }

  @Test
  void takesNoTimeForTheLeast() {
    assertThat(new SourceBusy("a", null).retryAfter()).isEqualTo(Duration.ofSeconds(1));
  }
}
