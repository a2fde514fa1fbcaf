package org.bomstream.relay.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.stream.control.Channel;
import org.bomstream.stream.control.Channels;
import org.bomstream.stream.entity.Arrival;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.stream.entity.StreamEvents;
import org.bomstream.trace.Traces;

/**
 * Takes events as they arrive on this node, of its own transactions and from Redis, to the channels
 * of their BOMs; what the log has besides, {@link LogPoller} brings.
 */
@ApplicationScoped
public class EventArrivals {
  private static final Logger LOG = System.getLogger(EventArrivals.class.getName());

  /** To the first who follows here. */
  private static final String DELIVERY = "delivery";

  @Inject Channels channels;
  @Inject RedisPublisher publisher;
  @Inject RelayMetrics metrics;
  @Inject Traces traces;

  /** Subscribers here need not wait for Redis; those elsewhere get a copy through it. */
  void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgressEvent event) {
    publisher.publish(event);
    channels.find(event.bomId()).ifPresent(channel -> channels.broadcast(channel, arrived(event)));
    event.step().close();
  }

  private static StreamEvent arrived(ProgressEvent event) {
    return StreamEvents.logged(event, Arrival.now(event.step().begin(DELIVERY)));
  }

  /** A message on a BOM's Redis channel; nobody here follows most of them. */
  void heard(UUID bomId, byte[] message) {
    channels.find(bomId).ifPresent(channel -> deliver(channel, message));
  }

  private void deliver(Channel channel, byte[] message) {
    if (RedisMessage.isCopyUpTo(channel.position(), message)) {
      return;
    }
    RedisMessage.parse(channel.bomId(), message, this::arrival)
        .ifPresentOrElse(
            event -> channels.broadcast(channel, event), () -> refuse(channel, message));
  }

  private Arrival arrival(Optional<String> place) {
    return Arrival.now(traces.goOn(DELIVERY, place.orElse(null)));
  }

  private void refuse(Channel channel, byte[] message) {
    metrics.rejected(1);
    LOG.log(
        Level.WARNING,
        "A message of {0} bytes about BOM {1} is no event, and was dropped.",
        message.length,
        channel.bomId());
  }
}
