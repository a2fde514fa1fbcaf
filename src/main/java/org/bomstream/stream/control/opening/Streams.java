package org.bomstream.stream.control.opening;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.bomstream.problem.Problem;
import org.bomstream.schedule.VirtualThreads;
import org.bomstream.stream.control.Channels;
import org.bomstream.stream.control.Client;
import org.bomstream.stream.control.StreamLimits;
import org.bomstream.stream.control.StreamMetrics;
import org.bomstream.stream.control.ending.Drain;
import org.bomstream.stream.control.ending.Lifetimes;
import org.bomstream.stream.control.opening.FirstEvents.Joined;
import org.bomstream.stream.control.subscriber.Backlog;
import org.bomstream.stream.control.subscriber.ClientConnection;
import org.bomstream.stream.control.subscriber.Subscriber;
import org.bomstream.stream.control.subscriber.SubscriberListener;
import org.bomstream.stream.control.subscriber.SubscriberView;
import org.bomstream.stream.control.subscriber.Writers;

/** Opens streams: registers first, then replays, so that no event falls between the two. */
@ApplicationScoped
public class Streams {
  @Inject Admission admission;
  @Inject Backlog backlog;
  @Inject Channels channels;
  @Inject Drain drain;
  @Inject FirstEvents firstEvents;
  @Inject Lifetimes lifetimes;
  @Inject StreamLimits limits;
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
    refuseWhileStopping();
    Client client = request.client();
    takePlace(client);
    List<FollowedBom> boms = List.of();
    ClientConnection way;
    try {
      boms = admission.admit(request.boms(), client);
      settle(boms);
      if (!request.follow() && boms.stream().allMatch(FollowedBom::isOver)) {
        release(boms, client);
        return false;
      }
      way = connection.get();
    } catch (RuntimeException e) {
      release(boms, client);
      countUnlessFailed(e);
      throw e;
    }
    subscribe(request, boms, way);
    return true;
  }

  private void refuseWhileStopping() {
    if (drain.isDraining()) {
      metrics.refused("stopping");
    }
    drain.refuse();
  }

  private void countUnlessFailed(RuntimeException why) {
    if (why instanceof Problem problem && problem.status() == 404) {
      metrics.refused("not_found");
    }
  }

  private void takePlace(Client client) {
    try {
      limits.take(client);
    } catch (Problem full) {
      lifetimes.probe();
      throw full;
    }
  }

  private void release(List<FollowedBom> boms, Client client) {
    boms.forEach(bom -> channels.release(bom.channel()));
    limits.giveBack(client);
  }

  /**
   * Sees to it that no channel is behind what the client has got from another node, or takes a run
   * for the newest that has ended: the next may have been queued there just now.
   */
  private void settle(List<FollowedBom> boms) {
    List<FollowedBom> begun = boms.stream().filter(bom -> bom.channel().hasBegun()).toList();
    channels.begin(boms.stream().map(FollowedBom::channel).toList());
    boms.stream()
        .filter(bom -> bom.isAheadOfChannel() || (bom.hasEnded() && begun.contains(bom)))
        .forEach(bom -> channels.refresh(bom.channel()));
  }

  private void subscribe(StreamRequest request, List<FollowedBom> boms, ClientConnection way) {
    Client client = request.client();
    var view =
        new SubscriberView(boms.stream().map(FollowedBom::position).toList(), request.follow());
    var subscriber = new Subscriber(way, view, new OpenStream(boms, client), writers, backlog);
    metrics.opened();
    lifetimes.add(
        subscriber, boms.stream().map(FollowedBom::channel).toList(), client, Instant.now());
    List<Joined> joined = boms.stream().map(bom -> Joined.by(subscriber, bom)).toList();
    // It may have come while the others were sent away, and be none of them.
    if (drain.isDraining()) {
      drain.sendAway(subscriber);
    }
    start(subscriber, joined);
  }

  /** A client may read as slowly as it likes, which a request's thread must not wait for. */
  private void start(Subscriber subscriber, List<Joined> boms) {
    try {
      executor.execute(() -> firstEvents.start(subscriber, boms));
    } catch (RuntimeException e) {
      subscriber.close();
      throw e;
    }
  }

  /** What the node keeps for a stream, until that has ended. */
  private final class OpenStream implements SubscriberListener {
    private final List<FollowedBom> boms;
    private final Client client;
    private final LongConsumer deliveries = metrics.deliveries();

    OpenStream(List<FollowedBom> boms, Client client) {
      this.boms = boms;
      this.client = client;
    }

    @Override
    public void delivered(int events) {
      deliveries.accept(events);
    }

    @Override
    public void lagged(Duration lag) {
      metrics.lagged(lag);
    }

    /** The channels are released by their being left. */
    @Override
    public void ended(SseEventSink subscriber, Duration age, String why) {
      lifetimes.remove(subscriber);
      boms.forEach(bom -> bom.channel().leave(subscriber));
      limits.giveBack(client);
      metrics.closed(age, why);
    }
  }
}
