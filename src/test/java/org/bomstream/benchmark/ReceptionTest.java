package org.bomstream.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReceptionTest {
  private static final long MILLISECOND = 1_000_000;

  final Reception reception = new Reception();

  @Test
  void takesWhatComesOnceAndInOrder() {
    receive(0, 0);
    receive(1, 1);
    reception.require(2);
    assertThat(reception.latencies().getMaxValue()).isBetween(7_000L, 7_010L);
  }

  @Test
  void addsUpWhatSeveralThreadsGot() {
    var other = new Reception();
    other.received(0, 0, Message.BYTES, 0, 15 * MILLISECOND);
    other.opened(3 * MILLISECOND);
    receive(0, 0);
    reception.add(other);
    reception.require(2);
    assertThat(reception.lastAt()).isEqualTo(15 * MILLISECOND);
    assertThat(reception.openings().getTotalCount()).isOne();
  }

  @Test
  void missesWhatHasNotCome() {
    receive(0, 0);
    assertFailure(2, "of 2 deliveries 1 came");
  }

  @Test
  void missesWhatWasPassedOver() {
    receive(0, 0);
    receive(1, 3);
    assertFailure(2, "passed over 2,");
  }

  @Test
  void noticesDoubles() {
    receive(0, 0);
    receive(1, 0);
    assertFailure(2, "doubled or out of order 1,");
  }

  @Test
  void noticesDamage() {
    reception.received(0, 0, Message.BYTES - 1, 0, MILLISECOND);
    assertFailure(1, "damaged 1");
  }

  @Test
  void doesNotAddUpLossAndDoubles() {
    receive(0, 1);
    receive(2, 0);
    assertFailure(2, "passed over 1, doubled or out of order 1,");
  }

  private void receive(long expected, long number) {
    reception.received(expected, number, Message.BYTES, 5 * MILLISECOND, 12 * MILLISECOND);
  }

  private void assertFailure(long expected, String said) {
    assertThatThrownBy(() -> reception.require(expected))
        .isInstanceOf(BenchmarkFailed.class)
        .hasMessageContaining(said);
  }
}
