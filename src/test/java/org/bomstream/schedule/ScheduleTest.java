package org.bomstream.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {
  private final Schedule schedule = new Schedule();
  private final Deque<Integer> portions = new ArrayDeque<>(List.of(20, 20, 3, 0, 7));

  @Test
  void repeatsUntilNothingIsLeft() {
    assertThat(schedule.repeat(portions::remove)).isEqualTo(43);
    assertThat(portions).containsExactly(7);
  }

  @Test
  void leavesTheRestWhenTheApplicationEnds() {
    int done =
        schedule.repeat(
            () -> {
              schedule.stop("the end");
              return portions.remove();
            });

    assertThat(done).isEqualTo(20);
    assertThat(portions).hasSize(4);
  }
}
