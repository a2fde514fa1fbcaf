package org.bomstream.liberty.stop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StopDelayTest {
  private static final long PATIENCE = 60;

  /** One that means nothing to the JVM. */
  private static final String SIGNAL = "WINCH";

  private final StopDelay stop = new StopDelay();
  private final AtomicInteger stopped = new AtomicInteger();

  @Test
  void hearsOfASignalBeforeTheJvmDoes() throws Exception {
    BlockingQueue<String> heard = new ArrayBlockingQueue<>(2);
    var before = new StopSignal(SIGNAL, _ -> heard.add("before"));
    var signal =
        new StopSignal(
            SIGNAL,
            goOn -> {
              heard.add("first");
              goOn.run();
            });
    try {
      kill();
      assertThat(heard.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("first");
      assertThat(heard.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("before");
    } finally {
      signal.release();
      before.release();
    }
  }

  private static void kill() throws Exception {
    var kill =
        new ProcessBuilder("kill", "-" + SIGNAL, Long.toString(ProcessHandle.current().pid()));
    assertThat(kill.start().waitFor()).isZero();
  }

  @Test
  void isNotReadyBeforeItStops() {
    stop.delay = Duration.ofMillis(1);
    assertThat(stop.isAsked()).isFalse();

    stop.stop(stopped::incrementAndGet);

    assertThat(stop.isAsked()).isTrue();
    assertThat(stopped).hasValue(1);
  }

  @Test
  void stopsAtOnceWhenItIsAskedAgain() throws Exception {
    stop.delay = Duration.ofDays(1);
    var first = Thread.ofVirtual().start(() -> stop.stop(stopped::incrementAndGet));
    try {
      while (!stop.isAsked()) {
        Thread.onSpinWait();
      }
      stop.stop(stopped::incrementAndGet);
      assertThat(stopped).hasValue(1);
    } finally {
      first.interrupt();
      first.join();
    }
  }
}
