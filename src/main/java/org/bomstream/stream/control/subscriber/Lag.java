package org.bomstream.stream.control.subscriber;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bomstream.stream.entity.Arrival;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.trace.Step;

/**
 * How long events took to one client, from their arrival on this node. Of each stream it is looked
 * at once a second: more often would cost more than it tells.
 */
final class Lag {
  private static final long EACH = Duration.ofSeconds(1).toNanos();

  /** The first is looked at, though it came a moment before the stream. */
  private long looked = System.nanoTime() - 2 * EACH;

  private Arrival oldest = Arrival.UNKNOWN;
  private List<Step> deliveries = List.of();

  /** It is in what is written next. */
  void add(StreamEvent event) {
    if (event instanceof StreamEvent.Logged logged && logged.arrival().isKnown()) {
      if (!oldest.isKnown()) {
        oldest = logged.arrival();
      }
      if (logged.arrival().delivery().isTraced()) {
        add(logged.arrival().delivery());
      }
    }
  }

  private void add(Step delivery) {
    if (deliveries.isEmpty()) {
      deliveries = new ArrayList<>();
    }
    deliveries.add(delivery);
  }

  /** All that was added is written. */
  void written(SubscriberListener listener) {
    if (!deliveries.isEmpty()) {
      deliveries.forEach(Step::close);
      deliveries = List.of();
    }
    if (oldest.isKnown()) {
      long arrived = oldest.nanos();
      oldest = Arrival.UNKNOWN;
      if (arrived - looked >= EACH) {
        looked = arrived;
        listener.lagged(Duration.ofNanos(System.nanoTime() - arrived));
      }
    }
  }
}
