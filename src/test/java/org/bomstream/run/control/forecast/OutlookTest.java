package org.bomstream.run.control.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long what was seen of the queue holds. */
class OutlookTest {
  @Test
  void holdsForASecondWhereTheQueueIsShort() {
    assertThat(outlook(Duration.ofMillis(3)).lifetime()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void holdsTheLongerTheLongerItTookToLook() {
    assertThat(outlook(Duration.ofMillis(400)).lifetime()).isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void holdsForHalfAMinuteAtMost() {
    assertThat(outlook(Duration.ofSeconds(9)).lifetime()).isEqualTo(Duration.ofSeconds(30));
  }

  private static Outlook outlook(Duration took) {
    return new Outlook(new Timetable(8, 6, 1), List.of(), took);
  }
}
