package org.bomstream.stream.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.bomstream.stream.control.subscriber.SubscriberListener;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/** The figures of streams and of what goes to clients. */
@ApplicationScoped
public class StreamMetrics {
  @Inject MetricRegistry registry;

  private final Map<String, Counter> counters = new ConcurrentHashMap<>();
  private Counter opened;
  private Counter throughContainer;
  private Counter deliveries;
  private Timer durations;

  /** Found once, and not anew for each event; shown from the start, for rates to begin at 0. */
  @PostConstruct
  void register() {
    opened = registry.counter(metadata("bomstream_streams_opened", "Streams opened"));
    throughContainer =
        registry.counter(
            metadata(
                "bomstream_streams_through_container",
                "Streams without a plain socket (TLS, HTTP/2), which take more processor time"));
    deliveries =
        registry.counter(metadata("bomstream_deliveries", "Events written to subscribers"));
    durations = registry.timer(metadata("bomstream_stream_duration", "How long streams lived"));
  }

  /** Shows how many streams are open, read when it is asked for. */
  public void watch(Supplier<Integer> streams) {
    registry.gauge(metadata("bomstream_streams_open", "Streams open on this node"), streams);
  }

  public void opened() {
    opened.inc();
  }

  /** One of those opened has no plain socket of its own. */
  public void openedThroughContainer() {
    throughContainer.inc();
  }

  /** Counts events written to subscribers: kept by who counts, since a bean's call takes longer. */
  public LongConsumer deliveries() {
    return deliveries::inc;
  }

  /**
   * @param why as {@link SubscriberListener#ended} has it
   */
  public void closed(Duration life, String why) {
    durations.update(life);
    count("bomstream_streams_closed", "Streams closed", new Tag("reason", why));
  }

  /**
   * @param limit that was reached: {@code node}, {@code organization}, {@code user} or {@code
   *     address}
   */
  public void refused(String limit) {
    count("bomstream_streams_refused", "Streams refused", new Tag("limit", limit));
  }

  /** The registry takes long to find a counter that has tags. */
  private void count(String name, String description, Tag tag) {
    counters
        .computeIfAbsent(
            name + tag.getTagValue(), _ -> registry.counter(metadata(name, description), tag))
        .inc();
  }

  private static Metadata metadata(String name, String description) {
    return Metadata.builder().withName(name).withDescription(description).build();
  }
}
