package org.bomstream.job.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import org.bomstream.run.control.Nodes;
import org.junit.jupiter.api.Test;

class FairShareTest {
  private final Others others = new Others();
  private final FairShare share = new FairShare();
  private long now = Duration.ofDays(1).toNanos();

  /** So many nodes, runs that wait, and runs at work. */
  private static final class Others extends Nodes {
    private int living = 2;
    private int waiting;
    private int atWork;

    @Override
    public int living(Duration lease) {
      return living;
    }

    @Override
    public OptionalInt share(int nodes) {
      return waiting == 0
          ? OptionalInt.empty()
          : OptionalInt.of(Math.ceilDiv(waiting + atWork, nodes));
    }
  }

  FairShareTest() {
    share.nodes = others;
    share.nanos = () -> now;
  }

  /** As the dispatcher does, while there is room. */
  private int taken(int places) {
    int taken = 0;
    while (others.waiting > 0 && share.allowsOneMore(places + taken)) {
      others.waiting--;
      others.atWork++;
      taken++;
    }
    return taken;
  }

  @Test
  void leavesHalfToTheOtherNode() {
    others.waiting = 6;

    assertThat(taken(0)).isEqualTo(3);
    assertThat(taken(0)).isEqualTo(3);
  }

  @Test
  void leavesToTheOtherNodeWhatComesOneByOne() {
    int here = 0;
    int there = 0;
    for (int i = 0; i < 6; i++) {
      others.waiting = 1;
      here += taken(here);
      there += taken(there);
    }

    assertThat(here).isEqualTo(3);
    assertThat(there).isEqualTo(3);
  }

  @Test
  void takesAllWhereThereIsNoOtherNode() {
    others.living = 1;
    others.waiting = 6;

    assertThat(taken(0)).isEqualTo(6);
  }

  @Test
  void takesWhatTheOthersLeaveALittleLater() {
    others.waiting = 2;
    assertThat(taken(1)).isEqualTo(0);
    now += Duration.ofSeconds(2).toNanos();
    assertThat(taken(1)).isEqualTo(0);
    now += Duration.ofSeconds(1).toNanos();

    assertThat(taken(1)).isEqualTo(1);
  }
}
