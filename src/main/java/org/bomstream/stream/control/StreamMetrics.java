package org.bomstream.stream.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/** The figures of streams and of what goes through Redis. */
@ApplicationScoped
public class StreamMetrics {
  @Inject MetricRegistry registry;

  private Counter opened;
  private Counter deliveries;
  private Timer durations;

  /** Found once, and not anew for each event; shown from the start, for rates to begin at 0. */
  @PostConstruct
  void register() {
    opened = registry.counter(metadata("bomstream_streams_opened", "Streams opened"));
    deliveries =
        registry.counter(metadata("bomstream_deliveries", "Events written to subscribers"));
    durations = registry.timer(metadata("bomstream_stream_duration", "How long streams lived"));
    dropped(0);
  }

  void published(String eventType) {
    count("bomstream_events_published", "Events published to Redis", new Tag("type", eventType));
  }

  void dropped(long events) {
    registry
        .counter(metadata("bomstream_events_dropped", "Events that Redis did not take"))
        .inc(events);
  }

  void rejected() {
    count("bomstream_messages_rejected", "Messages from Redis that are no events");
  }

  /** Shows how many streams are open, read when it is asked for. */
  void watch(Supplier<Integer> streams) {
    registry.gauge(metadata("bomstream_streams_open", "Streams open on this node"), streams);
  }

  void opened() {
    opened.inc();
  }

  /** So many events went to a subscriber in one write. */
  void delivered(int events) {
    deliveries.inc(events);
  }

  /**
   * @param why as {@link Subscriber.Listener#ended} has it
   */
  void closed(Duration life, String why) {
    durations.update(life);
    count("bomstream_streams_closed", "Streams closed", new Tag("reason", why));
  }

  /**
   * @param limit that was reached: {@code node}, {@code organization}, {@code user} or {@code
   *     address}
   */
  void refused(String limit) {
    count("bomstream_streams_refused", "Streams refused", new Tag("limit", limit));
  }

  private void count(String name, String description, Tag... tags) {
    registry.counter(metadata(name, description), tags).inc();
  }

  private static Metadata metadata(String name, String description) {
    return Metadata.builder().withName(name).withDescription(description).build();
  }
}
