package org.bomstream.relay.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

  void published(String eventType) {
    published
        .computeIfAbsent(
            eventType,
            type ->
                registry.counter(
                    metadata("bomstream_events_published", "Events published to Redis"),
                    new Tag("type", type)))
        .inc();
  }

  void dropped(long events) {
    registry
        .counter(metadata("bomstream_events_dropped", "Events that Redis did not take"))
        .inc(events);
  }

  void rejected() {
    registry
        .counter(metadata("bomstream_messages_rejected", "Messages from Redis that are no events"))
        .inc();
  }

  private static Metadata metadata(String name, String description) {
    return Metadata.builder().withName(name).withDescription(description).build();
  }
}
