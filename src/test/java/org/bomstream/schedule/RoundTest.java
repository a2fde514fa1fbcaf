package org.bomstream.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RoundTest {
  private static final int AT_ONE_LOOK = 25 * Round.AT_ONCE;

  private final TreeSet<UUID> all = new TreeSet<>();
  private final List<UUID> seen = new ArrayList<>();
  private final Round round =
      new Round(last -> all.tailSet(last, false).stream().limit(Round.AT_ONCE).toList());

  @Test
  void looksFirstAtThoseThatSomethingHappenedTo() {
    add(300);
    round.add(id(299));

    look();
    assertThat(seen).startsWith(id(299));
  }

  @Test
  void looksAtAllOfAFew() {
    add(300);

    look();
    assertThat(seen).containsAll(all);
  }

  @Test
  void looksAtNoMoreOfMany() {
    add(4 * AT_ONE_LOOK);

    look();
    assertThat(seen).hasSizeLessThanOrEqualTo(AT_ONE_LOOK).doesNotHaveDuplicates();
  }

  @Test
  void comesRoundToAllOfMany() {
    add(2 * AT_ONE_LOOK);

    for (int times = 0; times < 4; times++) {
      look();
    }
    assertThat(new HashSet<>(seen)).isEqualTo(all);
  }

  @Test
  void endsWhereThereIsNothing() {
    assertThat(round.go(_ -> 0)).isZero();
  }

  @Test
  void saysHowMuchIsGone() {
    add(1);
    round.add(id(1));

    assertThat(round.go(List::size)).isBetween(2, 3);
  }

  private void look() {
    round.go(
        boms -> {
          seen.addAll(boms);
          return 0;
        });
  }

  private void add(int many) {
    LongStream.rangeClosed(1, many).mapToObj(RoundTest::id).forEach(all::add);
  }

  /** Spread over all ids that there may be; Java's order is not the database's. */
  private static UUID id(long number) {
    return new UUID((number * 0x9E3779B97F4A7C15L) >>> 1, number);
  }
}
