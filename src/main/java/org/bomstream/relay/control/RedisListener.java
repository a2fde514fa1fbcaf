package org.bomstream.relay.control;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.bomstream.problem.LogText;
import org.bomstream.schedule.NodeStarts;
import org.bomstream.schedule.Recurring;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Hears what any publisher says about any BOM. It reconnects by itself, also from a connection that
 * has only gone silent, and has the log polled then for what was said meanwhile.
 */
@ApplicationScoped
public class RedisListener {
  private static final Logger LOG = System.getLogger(RedisListener.class.getName());
  private static final Duration PING = Duration.ofSeconds(2);
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  @Inject RedisServer redis;
  @Inject EventArrivals arrivals;
  @Inject LogPoller poller;
  @Inject RelayMetrics metrics;
  @Inject Schedule schedule;
  @Resource ManagedThreadFactory threads;

  private volatile Optional<RedisSubscription> subscription = Optional.empty();
  private volatile boolean stopping;
  private volatile boolean reported;
  private Optional<Thread> worker = Optional.empty();

  void start(@Observes @Priority(StartupPhase.STREAMS) NodeStarts start) {
    metrics.watch(this::isConnected);
    if (!redis.isConfigured()) {
      LOG.log(Level.INFO, "No Redis is configured: events of other nodes come from the log (2 s).");
      return;
    }
    worker = Optional.of(threads.newThread(this::listen));
    worker.get().start();
    schedule.start(new Recurring("The check of Redis", PING, this::check));
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    stopping = true;
    subscription.ifPresent(RedisSubscription::cut);
    worker.ifPresent(Thread::interrupt);
  }

  /** Whether Redis is there, and what it says is heard. */
  public boolean isConnected() {
    return subscription.filter(RedisSubscription::isAlive).isPresent();
  }

  private void listen() {
    Duration pause = SHORTEST_PAUSE;
    while (!stopping && !Thread.currentThread().isInterrupted()) {
      try (Jedis jedis = redis.connect()) {
        var listening = new RedisSubscription(redis, jedis, arrivals, this::heard);
        subscription = Optional.of(listening);
        listening.listen();
        pause = SHORTEST_PAUSE;
      } catch (JedisException e) {
        lost(e);
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "The Redis listener fell over, starting again", e);
      }
      subscription = Optional.empty();
      pause = await(pause);
    }
  }

  private void heard() {
    reported = false;
    LOG.log(Level.INFO, "Listening to Redis.");
    poller.pollSoon();
  }

  private void lost(JedisException e) {
    if (!reported && !stopping) {
      reported = true;
      LOG.log(
          Level.WARNING,
          "Redis cannot be heard, trying on; events come from the log (2 s): {0}",
          LogText.of(redis.words(e)));
    }
  }

  /** With jitter, so that nodes do not come back all at once. */
  private static Duration await(Duration pause) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(pause.toMillis() / 2, pause.toMillis()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Duration longer = pause.multipliedBy(2);
    return longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
  }

  private void check() {
    subscription.ifPresent(RedisSubscription::check);
  }
}
