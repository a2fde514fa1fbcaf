package org.bomstream.stream.control;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.bomstream.VirtualThreads;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Looks after all streams once a second: writes to those on which nothing happens, so that clients
 * that are gone are found, and ends those whose token has expired or that are too old.
 */
@ApplicationScoped
public class Lifetimes {
  private static final Logger LOG = System.getLogger(Lifetimes.class.getName());
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

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService scheduler;

  private final Map<Subscriber, Watched> all = new ConcurrentHashMap<>();
  private ScheduledFuture<?> schedule;

  private record Watched(List<Channel> followed, Lifetime lifetime) {}

  void start(@Observes @Priority(200) @Initialized(ApplicationScoped.class) Object start) {
    schedule =
        scheduler.scheduleWithFixedDelay(
            this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    schedule.cancel(false);
  }

  void add(Subscriber subscriber, List<Channel> followed, Client client, Instant now) {
    double share = ThreadLocalRandom.current().nextDouble(SHORTEST_LIFE, 1);
    var life = Duration.ofMillis((long) (longestLife.toMillis() * share));
    all.put(subscriber, new Watched(followed, Lifetime.of(client, now, grace, life)));
  }

  void remove(Subscriber subscriber) {
    all.remove(subscriber);
  }

  private void look() {
    try {
      long silentSince = System.nanoTime() - SILENCE.toNanos();
      all.forEach((subscriber, watched) -> look(subscriber, watched, silentSince));
    } catch (RuntimeException e) {
      // An executor drops a task that throws.
      LOG.log(Level.ERROR, "Looking after the streams fell over, going on", e);
    }
  }

  private void look(Subscriber subscriber, Watched watched, long silentSince) {
    boolean runOpen = watched.followed().stream().anyMatch(Channel::isRunOpen);
    watched
        .lifetime()
        .end(subscriber.age(), runOpen)
        .ifPresent(reason -> subscriber.closeWith(reason, StreamEvent.RETRY));
    if (subscriber.isIdleSince(silentSince)) {
      subscriber.offer(StreamEvent.KEEPALIVE);
    }
  }
}
