package org.bomstream.stream.control.ending;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.bomstream.schedule.NodeStarts;
import org.bomstream.schedule.Recurring;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.VirtualThreads;
import org.bomstream.stream.control.Channel;
import org.bomstream.stream.control.Client;
import org.bomstream.stream.control.subscriber.Subscriber;
import org.bomstream.stream.entity.StreamEvents;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks after all streams once a second: writes to those on which nothing happens, or whose client
 * seems to be gone, so that this is found out; and ends those whose token has expired or that are
 * too old.
 */
@ApplicationScoped
public class Lifetimes {
  private static final Duration SILENCE = Duration.ofSeconds(15);
  private static final Duration LOOK = Duration.ofSeconds(1);

  /** Streams that began together do not end together: a life is drawn from this share on. */
  private static final double SHORTEST_LIFE = 0.8;

  @Inject
  @ConfigProperty(name = "stream.grace")
  Duration grace;

  @Inject
  @ConfigProperty(name = "stream.max-life")
  Duration longestLife;

  @Inject Schedule schedule;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService scheduler;

  private final Map<Subscriber, Watched> all = new ConcurrentHashMap<>();
  private volatile long probed = System.nanoTime();

  private Set<Subscriber> suspects = Set.of();

  private record Watched(List<Channel> followed, Lifetime lifetime, int port) {}

  void start(@Observes @Priority(StartupPhase.STREAMS) NodeStarts start) {
    schedule.start(new Recurring("The look after streams", LOOK, this::look));
  }

  public void add(Subscriber subscriber, List<Channel> followed, Client client, Instant now) {
    double share = ThreadLocalRandom.current().nextDouble(SHORTEST_LIFE, 1);
    var life = Duration.ofMillis((long) (longestLife.toMillis() * share));
    all.put(
        subscriber, new Watched(followed, Lifetime.of(client, now, grace, life), client.port()));
  }

  public void remove(SseEventSink subscriber) {
    all.remove(subscriber);
  }

  /**
   * Finds out which clients are gone, as opposed to waiting for their next keepalive: of a client
   * that is refused for having too many streams, most may be.
   */
  public void probe() {
    long now = System.nanoTime();
    if (now - probed > LOOK.toNanos()) {
      probed = now;
      long silentSince = now - LOOK.toNanos();
      scheduler.execute(() -> all.keySet().forEach(one -> keepAlive(one, silentSince)));
    }
  }

  private void look() {
    long silentSince = System.nanoTime() - SILENCE.toNanos();
    all.forEach((subscriber, watched) -> look(subscriber, watched, silentSince));
    if (!all.isEmpty()) {
      writeToClosed();
    }
  }

  /** Of two writes to a client that has closed the first is answered, and the second fails. */
  private void writeToClosed() {
    suspects.forEach(subscriber -> subscriber.send(StreamEvents.KEEPALIVE));
    Set<Integer> closed = ClosedPeers.ports();
    suspects =
        all.entrySet().stream()
            .filter(stream -> closed.contains(stream.getValue().port()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    suspects.forEach(subscriber -> subscriber.send(StreamEvents.KEEPALIVE));
  }

  private void look(Subscriber subscriber, Watched watched, long silentSince) {
    boolean runOpen = watched.followed().stream().anyMatch(Channel::isRunOpen);
    watched
        .lifetime()
        .end(subscriber.age(), runOpen)
        .ifPresent(reason -> subscriber.closeWith(reason, StreamEvents.RETRY));
    keepAlive(subscriber, silentSince);
  }

  private static void keepAlive(Subscriber subscriber, long silentSince) {
    if (subscriber.isIdleSince(silentSince)) {
      subscriber.send(StreamEvents.KEEPALIVE);
    }
  }
}
