package org.bomstream.stream.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
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
  /** Why none was opened; the first four are limits. */
  private static final List<String> REFUSALS =
      List.of("node", "organization", "user", "address", "not_found", "stopping");

  /** What a client was told, or what happened to it. */
  private static final List<String> ENDINGS =
      List.of(
          "enrichment.completed",
          "enrichment.failed",
          "enrichment.cancelled",
          "bom_deleted",
          "server_draining",
          "token_expired",
          "stream_too_old",
          "too_slow",
          "busy",
          "log_unreadable",
          "gone",
          "blocked",
          "closed",
          "failed");

  @Inject MetricRegistry registry;

  private final Map<String, Counter> counters = new ConcurrentHashMap<>();
  private Counter opened;
  private Counter throughContainer;
  private Counter deliveries;
  private Timer durations;
  private Timer lags;

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
    lags =
        registry.timer(
            metadata(
                "bomstream_delivery_lag",
                "From an event's commit here, or its arrival by Redis, to a client's socket"));
    REFUSALS.forEach(this::refusals);
    ENDINGS.forEach(this::endings);
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

  /** So long took an event to a client: a sample, see {@link SubscriberListener#lagged}. */
  public void lagged(Duration lag) {
    lags.update(lag);
  }

  /**
   * @param why as {@link SubscriberListener#ended} has it
   */
  public void closed(Duration life, String why) {
    durations.update(life);
    endings(why).inc();
  }

  /**
   * @param reason the limit that was reached: {@code node}, {@code organization}, {@code user} or
   *     {@code address}; or {@code not_found}, {@code stopping}
   */
  public void refused(String reason) {
    refusals(reason).inc();
  }

  private Counter refusals(String reason) {
    return counter("bomstream_streams_refused", "Streams refused", reason);
  }

  private Counter endings(String reason) {
    return counter("bomstream_streams_closed", "Streams closed", reason);
  }

  /** The registry takes long to find a counter that has tags. */
  private Counter counter(String name, String description, String reason) {
    return counters.computeIfAbsent(
        name + reason,
        _ -> registry.counter(metadata(name, description), new Tag("reason", reason)));
  }

  private static Metadata metadata(String name, String description) {
    return Metadata.builder().withName(name).withDescription(description).build();
  }
}
