package org.bomstream.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class RecentTest {
  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger looks = new AtomicInteger();
  private volatile CountDownLatch answering = new CountDownLatch(0);
  private final Recent<Integer> recent = new Recent<>(this::look, nanos::get);

  private int look() {
    int number = looks.incrementAndGet();
    try {
      answering.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return number;
  }

  @Test
  void looksOnceASecondHoweverManyAsk() {
    for (int i = 0; i < 10_000; i++) {
      assertThat(recent.get()).isEqualTo(1);
    }
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());

    assertThat(recent.get()).isEqualTo(2);
    assertThat(looks).hasValue(2);
  }

  /** The database may be away: who asks meanwhile does not wait for that. */
  @Test
  void keepsNobodyWaitingWhileOneLooks() {
    recent.get();
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    answering = new CountDownLatch(1);
    var looking = Thread.ofVirtual().start(recent::get);
    Awaitility.await().until(() -> looks.get() == 2);

    assertThat(recent.get()).isEqualTo(1);
    answering.countDown();
    Awaitility.await().until(() -> !looking.isAlive());
    assertThat(recent.get()).isEqualTo(2);
  }

  @Test
  void looksOnceForAllWhoComeFirst() throws InterruptedException {
    answering = new CountDownLatch(1);
    var first = Thread.ofVirtual().start(recent::get);
    var second = Thread.ofVirtual().start(recent::get);
    Awaitility.await().until(() -> looks.get() == 1);
    answering.countDown();
    first.join();
    second.join();

    assertThat(looks).hasValue(1);
  }
}
