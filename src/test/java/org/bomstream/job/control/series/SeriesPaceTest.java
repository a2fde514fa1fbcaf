package org.bomstream.job.control.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SeriesPaceTest {
  private final SeriesPace pace = new SeriesPace();

  @Test
  void takesOneRunUntilThePaceIsKnown() {
    assertThat(pace.most()).isEqualTo(1);
    asked(1);
    assertThat(pace.most()).isEqualTo(1);
  }

  @Test
  void takesWhatSourcesAnswerInATenthOfASecond() {
    pace.took(1, 20);
    asked(10);
    assertThat(pace.most()).isEqualTo(10);
    pace.took(10, 200);
    asked(500);
    assertThat(pace.most()).isEqualTo(2);
    pace.took(2, 40);
    asked(5_000);
    assertThat(pace.most()).isEqualTo(1);
  }

  @Test
  void takesNoMoreThanFitsInMemoryNorThanOthersCanSpare() {
    pace.took(2, 20);
    pace.asked(1);
    assertThat(pace.most()).isEqualTo(25);
    pace.took(2, 200);
    pace.asked(1);
    assertThat(pace.most()).isEqualTo(4);
  }

  @Test
  void keepsThePaceWhileNothingComes() {
    pace.took(1, 20);
    asked(50);
    pace.took(List.of());
    pace.asked(0);
    assertThat(pace.most()).isEqualTo(2);
  }

  private void asked(long millis) {
    pace.asked(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
