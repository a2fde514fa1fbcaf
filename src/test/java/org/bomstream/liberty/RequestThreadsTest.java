package org.bomstream.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class RequestThreadsTest {
  private static final int OF_ONE_ADDRESS = 500;
  private static final int AT_ONCE = 1_500;

  private final RequestThreads threads = new RequestThreads();
  private final CountDownLatch end = new CountDownLatch(1);

  private void hold() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private long begun(String address, int count) {
    return IntStream.range(0, count).filter(i -> threads.run(address, this::hold)).count();
  }

  @Test
  void nobodyKeepsAllOthersOut() {
    assertThat(begun("192.0.2.1", AT_ONCE)).isEqualTo(OF_ONE_ADDRESS);
    assertThat(begun("192.0.2.2", 1)).isEqualTo(1);
    end.countDown();
  }

  @Test
  void soManyAreAnsweredAtOnce() {
    var all = IntStream.range(0, 4).mapToLong(i -> begun("192.0.2." + i, OF_ONE_ADDRESS)).sum();
    assertThat(all).isEqualTo(AT_ONCE);
    end.countDown();
  }

  @Test
  void whoeverWasAnsweredMayAskAgain() {
    assertThat(begun("192.0.2.1", OF_ONE_ADDRESS)).isEqualTo(OF_ONE_ADDRESS);
    end.countDown();
    Awaitility.await().until(() -> threads.run("192.0.2.1", () -> {}));
  }
}
