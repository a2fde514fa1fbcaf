package org.bomstream.run.control.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TimetableTest {
  private static final double AVERAGE = 10;
  private static final int MANY = 100;

  @Test
  void beginsAtOnceWhereThereIsRoom() {
    assertThat(seconds(table(2, 60), 1)).isZero();
  }

  @Test
  void beginsWhereTheFirstRunEnds() {
    assertThat(seconds(table(2, 60, 20), 1)).isEqualTo(20);
  }

  @Test
  void waitsForThoseThatAreAhead() {
    Timetable table = table(2, 60, 20);
    assertThat(seconds(table, 2)).isEqualTo(30);
    assertThat(seconds(table, 5)).isEqualTo(60);
    assertThat(seconds(table, 6)).as("the sixth has the other's place").isEqualTo(60);
    assertThat(seconds(table, 7)).isEqualTo(70);
    assertThat(seconds(table, 1)).as("asked in any order").isEqualTo(20);
  }

  @Test
  void waitsForManyOnOneNode() {
    assertThat(seconds(table(1, 5), 10)).isEqualTo(95);
  }

  /** What a node has taken over from another is beyond its capacity: as many must end first. */
  @Test
  void waitsUntilThereIsRoomAgain() {
    assertThat(seconds(table(2, 10, 20, 30, 40), 1)).isEqualTo(30);
  }

  /** However much room the nodes have. */
  @Test
  void waitsForTheOrganizationsOwn() {
    Timetable table =
        new Timetable(10, 2, AVERAGE)
            .atWork("acme", 60)
            .atWork("acme", 20)
            .queued("acme", 3)
            .queued("globex", 1);

    assertThat(seconds(table, 1)).isEqualTo(20);
    assertThat(seconds(table, 3)).isEqualTo(40);
    assertThat(table.untilBeginning("globex", 1)).contains(Duration.ZERO);
  }

  /** Who may have no more at work keeps nobody from a place. */
  @Test
  void passesOverWhoHasItsShare() {
    Timetable table =
        new Timetable(3, 2, AVERAGE)
            .atWork("acme", 60)
            .atWork("acme", 50)
            .queued("acme", MANY)
            .queued("globex", 3);

    assertThat(table.untilBeginning("globex", 1)).contains(Duration.ZERO);
    assertThat(table.untilBeginning("globex", 3)).contains(Duration.ofSeconds(20));
    assertThat(seconds(table, 1)).isEqualTo(50);
  }

  @Test
  void letsOrganizationsTakeTurns() {
    Timetable table =
        new Timetable(1, MANY, AVERAGE)
            .atWork("initech", 5)
            .queued("globex", 2)
            .queued("acme", MANY);

    assertThat(table.untilBeginning("globex", 1)).contains(Duration.ofSeconds(5));
    assertThat(seconds(table, 1)).isEqualTo(15);
    assertThat(table.untilBeginning("globex", 2)).contains(Duration.ofSeconds(25));
    assertThat(seconds(table, 2)).isEqualTo(35);
    assertThat(seconds(table, 3)).as("globex has no more").isEqualTo(45);
  }

  @Test
  void expectsNothingWhileNoNodeIsThere() {
    assertThat(table(0).untilBeginning("acme", 1)).isEmpty();
    assertThat(table(0, 30).untilBeginning("acme", 1)).isEmpty();
  }

  @Test
  void doesNotPlayAnEndlessQueueThrough() {
    Timetable table = new Timetable(1, MANY, AVERAGE).queued("acme", Integer.MAX_VALUE);

    assertThat(table.untilBeginning("acme", 10_000)).isPresent();
    assertThat(table.untilBeginning("acme", 10_001)).isEmpty();
  }

  private static Timetable table(int capacity, double... atWork) {
    var table = new Timetable(capacity, MANY, AVERAGE);
    DoubleStream.of(atWork).forEach(seconds -> table.atWork("acme", seconds));
    return table.queued("acme", MANY);
  }

  private static long seconds(Timetable table, int position) {
    return table.untilBeginning("acme", position).map(Duration::toSeconds).orElseThrow();
  }
}
