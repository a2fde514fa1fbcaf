package org.bomstream.stream.control.opening;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.bomstream.problem.Problem;
import org.bomstream.schedule.VirtualThreads;
import org.bomstream.stream.control.Channel;
import org.bomstream.stream.control.Channels;
import org.bomstream.stream.control.StreamLimits;
import org.bomstream.stream.control.StreamMetrics;
import org.bomstream.stream.control.ending.Drain;
import org.bomstream.stream.control.ending.Lifetimes;
import org.bomstream.stream.control.subscriber.BomPosition;
import org.bomstream.stream.control.subscriber.ClientConnection;
import org.bomstream.stream.control.subscriber.Subscriber;
import org.bomstream.stream.control.subscriber.SubscriberView;
import org.bomstream.stream.control.subscriber.Writers;
import org.bomstream.stream.entity.AskedBom;
import org.bomstream.stream.entity.Client;
import org.bomstream.stream.entity.StreamEvent;

/** Opens streams: registers first, then replays, so that no event falls between the two. */
@ApplicationScoped
public class Streams {
  @Inject Admission admission;
  @Inject Channels channels;
  @Inject Drain drain;
  @Inject EventPages pages;
  @Inject RunStanding standing;
  @Inject Lifetimes lifetimes;
  @Inject StreamLimits seats;
  @Inject StreamMetrics metrics;
  @Inject Writers writers;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService executor;

  /**
   * Opens a stream, unless there is nothing to stream: the client has the newest events, with which
   * the newest runs have ended.
   *
   * @param connection made when the stream is certain to open
   * @return false when there is nothing to stream
   * @throws Problem 404 for a BOM that is not the client's; 429 or 503 when there is no room
   */
  public boolean open(StreamRequest request, Supplier<ClientConnection> connection) {
    drain.refuse();
    Client client = request.client();
    takeSeat(client);
    List<Channel> followed = List.of();
    try {
      followed = admission.admit(request.bomIds(), client);
      settle(followed, request.lastEventId());
      if (!request.follow() && isOver(followed, request.lastEventId())) {
        release(followed, client);
        return false;
      }
    } catch (RuntimeException e) {
      release(followed, client);
      throw e;
    }
    subscribe(request, followed, connection);
    return true;
  }

  private void takeSeat(Client client) {
    try {
      seats.take(client);
    } catch (Problem full) {
      lifetimes.probe();
      throw full;
    }
  }

  private void release(List<Channel> followed, Client client) {
    followed.forEach(channels::release);
    seats.giveBack(client);
  }

  /**
   * Sees to it that no channel is behind what the client has got from another node, or takes a run
   * for the newest that has ended: the next may have been queued there just now.
   */
  private void settle(List<Channel> followed, AskedBom lastEventId) {
    for (int bom = 0; bom < followed.size(); bom++) {
      Channel channel = followed.get(bom);
      boolean begun = channel.hasBegun();
      channels.begin(channel);
      if (lastEventId.of(bom).orElse(0) > channel.position()
          || (begun && channel.newest().filter(StreamEvent::isTerminal).isPresent())) {
        channels.refresh(channel);
      }
    }
  }

  private static boolean isOver(List<Channel> followed, AskedBom lastEventId) {
    for (int bom = 0; bom < followed.size(); bom++) {
      OptionalLong last = lastEventId.of(bom);
      boolean over =
          followed
              .get(bom)
              .newest()
              .filter(StreamEvent::isTerminal)
              .filter(newest -> last.orElse(-1) == newest.sequence())
              .isPresent();
      if (!over) {
        return false;
      }
    }
    return true;
  }

  private void subscribe(
      StreamRequest request, List<Channel> followed, Supplier<ClientConnection> connection) {
    Client client = request.client();
    List<BomPosition> boms =
        followed.stream().map(c -> new BomPosition(c.bomId(), c::position)).toList();
    Departure departure = new Departure(followed, client);
    Subscriber subscriber;
    try {
      var view = new SubscriberView(boms, request.follow());
      subscriber = new Subscriber(connection.get(), view, departure, writers);
    } catch (RuntimeException e) {
      release(followed, client);
      throw e;
    }
    metrics.opened();
    lifetimes.add(subscriber, followed, client, Instant.now());
    List<FirstEvents> beginnings = new ArrayList<>();
    for (int bom = 0; bom < boms.size(); bom++) {
      Channel channel = followed.get(bom);
      beginnings.add(
          new FirstEvents(
              boms.get(bom),
              channel.join(subscriber),
              request.lastEventId().of(bom),
              pages,
              standing));
    }
    // It may have come while the others were sent away, and be none of them.
    if (drain.isDraining()) {
      drain.sendAway(subscriber);
    }
    start(subscriber, beginnings);
  }

  /** A client may read as slowly as it likes, which a request's thread must not wait for. */
  private void start(Subscriber subscriber, List<FirstEvents> beginnings) {
    try {
      executor.execute(() -> FirstEvents.start(subscriber, beginnings));
    } catch (RuntimeException e) {
      subscriber.close();
      throw e;
    }
  }

  /** What is to be done when a subscriber has left. */
  private final class Departure implements Subscriber.Listener {
    private final List<Channel> followed;
    private final Client client;
    private final LongConsumer deliveries = metrics.deliveries();

    Departure(List<Channel> followed, Client client) {
      this.followed = followed;
      this.client = client;
    }

    @Override
    public void delivered(int events) {
      deliveries.accept(events);
    }

    @Override
    public void ended(Subscriber subscriber, String why) {
      lifetimes.remove(subscriber);
      followed.forEach(channel -> channel.leave(subscriber));
      release(followed, client);
      metrics.closed(subscriber.age(), why);
    }
  }
}
