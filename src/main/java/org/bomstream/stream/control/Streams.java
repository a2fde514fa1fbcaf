package org.bomstream.stream.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.bomstream.VirtualThreads;
import org.bomstream.progress.control.ProgressLog;

/** Opens streams: registers first, then replays, so that no event falls between the two. */
@ApplicationScoped
public class Streams {
  private static final Logger LOG = System.getLogger(Streams.class.getName());

  @Inject Channels channels;
  @Inject StreamMetrics metrics;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService executor;

  /**
   * Whether there is nothing to stream: the client has the newest event, with which the newest run
   * has ended.
   */
  public boolean isOver(UUID bomId, OptionalLong lastEventId) {
    Channel channel = channels.acquire(bomId);
    try {
      settle(channel, lastEventId);
      return channel
          .newest()
          .filter(StreamEvent::isTerminal)
          .filter(newest -> lastEventId.orElse(-1) == newest.sequence())
          .isPresent();
    } finally {
      channels.release(channel);
    }
  }

  /**
   * Opens a stream on a BOM that the caller may read.
   *
   * @param lastEventId what the client has got before; absent for a new client
   */
  public void open(UUID bomId, OptionalLong lastEventId, Connection connection) {
    Channel channel = channels.acquire(bomId);
    try {
      settle(channel, lastEventId);
    } catch (RuntimeException e) {
      channels.release(channel);
      throw e;
    }
    var subscriber =
        new Subscriber(
            connection, channel::position, metrics::delivered, left -> leave(channel, left));
    metrics.opened();
    LOG.log(Level.INFO, "A client follows BOM {0}.", bomId);
    Optional<StreamEvent> newest = channel.join(subscriber);
    try {
      // A client may read as slowly as it likes, which a request's thread must not wait for.
      executor.execute(() -> start(subscriber, bomId, lastEventId, newest));
    } catch (RuntimeException e) {
      subscriber.close();
      throw e;
    }
  }

  /** Sees to it that the channel is not behind what the client has got from another node. */
  private void settle(Channel channel, OptionalLong lastEventId) {
    channels.begin(channel);
    if (lastEventId.orElse(0) > channel.position()) {
      channels.catchUp(channel);
    }
  }

  private void start(
      Subscriber subscriber, UUID bomId, OptionalLong lastEventId, Optional<StreamEvent> newest) {
    long position = newest.map(StreamEvent::sequence).orElse(0L);
    if (lastEventId.isPresent() && lastEventId.getAsLong() <= position) {
      resume(subscriber, bomId, lastEventId.getAsLong(), position);
    } else {
      begin(subscriber, bomId, newest, position);
    }
  }

  private void begin(
      Subscriber subscriber, UUID bomId, Optional<StreamEvent> newest, long position) {
    JsonObject state = newest.map(event -> ProgressLog.stateOf(event.json())).orElse(null);
    List<StreamEvent> opening = new ArrayList<>();
    opening.add(StreamEvent.OPENING);
    opening.add(connected(bomId, state));
    newest.ifPresent(opening::add);
    subscriber.start(opening, position - newest.map(event -> 1).orElse(0), Replay.NONE);
  }

  /** The first event on every stream. */
  private static StreamEvent connected(UUID bomId, JsonObject state) {
    var connected =
        Json.createObjectBuilder()
            .add("type", "connected")
            .add("bom_id", bomId.toString())
            .add("message", "Stream connected");
    if (state != null) {
      connected.add("state", state);
    }
    return StreamEvent.control("connected", connected.build().toString());
  }

  private void resume(Subscriber subscriber, UUID bomId, long lastEventId, long target) {
    List<StreamEvent> opening = List.of(StreamEvent.OPENING, connected(bomId, null));
    subscriber.start(opening, lastEventId, channels.replay(bomId, target));
  }

  private void leave(Channel channel, Subscriber subscriber) {
    channel.leave(subscriber);
    channels.release(channel);
    metrics.closed(subscriber.age());
    LOG.log(
        Level.INFO,
        "A client of BOM {0} left after {1} s.",
        channel.bomId(),
        subscriber.age().toSeconds());
  }
}
