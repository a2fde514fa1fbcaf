package org.bomstream.relay.control;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.VirtualThreads;
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
  @Resource ManagedThreadFactory threads;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService scheduler;

  private volatile RedisSubscription subscription;
  private volatile boolean stopping;
  private volatile boolean reported;
  private Thread worker;
  private ScheduledFuture<?> pings;

  void start(
      @Observes @Priority(StartupPhase.STREAMS) @Initialized(ApplicationScoped.class)
          Object start) {
    if (!redis.isConfigured()) {
      LOG.log(Level.INFO, "No Redis is configured: events of other nodes come from the log (2 s).");
      return;
    }
    worker = threads.newThread(this::listen);
    worker.start();
    pings =
        scheduler.scheduleWithFixedDelay(
            this::check, PING.toMillis(), PING.toMillis(), TimeUnit.MILLISECONDS);
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    stopping = true;
    RedisSubscription current = subscription;
    if (current != null) {
      current.cut();
    }
    if (worker != null) {
      pings.cancel(false);
      worker.interrupt();
    }
  }

  /** Whether Redis is there, and what it says is heard. */
  public boolean isConnected() {
    RedisSubscription current = subscription;
    return current != null && current.isAlive();
  }

  private void listen() {
    Duration pause = SHORTEST_PAUSE;
    while (!stopping && !Thread.currentThread().isInterrupted()) {
      try (Jedis jedis = redis.connect()) {
        subscription = new RedisSubscription(jedis, arrivals, this::heard);
        subscription.listen();
        pause = SHORTEST_PAUSE;
      } catch (JedisException e) {
        lost(e);
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "The Redis listener fell over, starting again", e);
      }
      subscription = null;
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
          e.getMessage());
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
    RedisSubscription current = subscription;
    if (current != null) {
      current.check();
    }
  }
}
