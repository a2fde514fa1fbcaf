package org.bomstream.relay.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.bomstream.progress.entity.EventType;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The figures of what goes through Redis, as opposed to what goes to clients. */
@ApplicationScoped
public class RelayMetrics {
  @Inject MetricRegistry registry;

  /** The registry takes long to find a counter that has tags. */
  private final Map<String, Counter> published = new ConcurrentHashMap<>();

  /** Shows all from the start, for rates to begin at 0, and whether Redis is heard. */
  void watch(BooleanSupplier connected) {
    Stream.of(EventType.values()).map(EventType::code).forEach(this::ofType);
    dropped(0);
    rejected(0);
    registry.gauge(
        metadata("bomstream_redis_connected", "1 while Redis is heard, else 0"),
        () -> connected.getAsBoolean() ? 1 : 0);
  }

  void published(String eventType) {
    ofType(eventType).inc();
  }

  private Counter ofType(String eventType) {
    return published.computeIfAbsent(
        eventType,
        type ->
            registry.counter(
                metadata("bomstream_events_published", "Events published to Redis"),
                new Tag("type", type)));
  }

  void dropped(long events) {
    registry
        .counter(metadata("bomstream_events_dropped", "Events that Redis did not take"))
        .inc(events);
  }

  void rejected(long messages) {
    registry
        .counter(metadata("bomstream_messages_rejected", "Messages from Redis that are no events"))
        .inc(messages);
  }

  private static Metadata metadata(String name, String description) {
    return Metadata.builder().withName(name).withDescription(description).build();
  }
}
