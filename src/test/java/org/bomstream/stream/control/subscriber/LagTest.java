package org.bomstream.stream.control.subscriber;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.bomstream.stream.entity.Arrival;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.stream.entity.StreamEvents;
import org.bomstream.trace.Step;
import org.bomstream.trace.WatchedStep;
import org.junit.jupiter.api.Test;

/** How late events reach a client, and that their deliveries end with that. */
class LagTest {
  private static final Duration LATE = Duration.ofMillis(40);

  private final Watcher watcher = new Watcher();
  private final Lag lag = new Lag();

  @Test
  void isThatOfTheOldestInOneWrite() {
    lag.add(arrived(LATE, Step.NONE));
    lag.add(arrived(Duration.ZERO, Step.NONE));
    lag.written(watcher);

    assertThat(watcher.lags).singleElement().matches(shown -> shown.compareTo(LATE) >= 0);
  }

  @Test
  void isLookedAtOnceASecond() {
    for (int i = 0; i < 10; i++) {
      lag.add(arrived(Duration.ZERO, Step.NONE));
      lag.written(watcher);
    }

    assertThat(watcher.lags).hasSize(1);
  }

  /** It may have stood there for days. */
  @Test
  void isNotThatOfWhatWasReadInTheLog() {
    lag.add(Events.progress(1));
    lag.add(StreamEvents.KEEPALIVE);
    lag.written(watcher);

    assertThat(watcher.lags).isEmpty();
  }

  @Test
  void endsDeliveriesWithTheWrite() {
    var delivery = new WatchedStep("");
    lag.add(arrived(Duration.ZERO, delivery));
    assertThat(delivery.ends()).hasValue(0);

    lag.written(watcher);
    lag.written(watcher);

    assertThat(delivery.ends()).hasValue(1);
  }

  private static StreamEvent arrived(Duration ago, Step delivery) {
    var arrival = new Arrival(System.nanoTime() - ago.toNanos(), delivery);
    return StreamEvents.logged(Events.BOM, 1, "enrichment.progress", "{}", arrival);
  }
}
