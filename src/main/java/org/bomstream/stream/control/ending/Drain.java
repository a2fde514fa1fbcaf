package org.bomstream.stream.control.ending;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.bomstream.liberty.EndpointClosed;
import org.bomstream.liberty.EndpointOpened;
import org.bomstream.problem.Problem;
import org.bomstream.stream.control.Channels;
import org.bomstream.stream.control.subscriber.Subscriber;

/**
 * Sends the clients away when the server stops: not all at once, and each to come back at a time of
 * its own, so that whoever takes them over is not stampeded.
 */
@ApplicationScoped
public class Drain {
  private static final Logger LOG = System.getLogger(Drain.class.getName());

  /**
   * How long it takes for each client, and for all of them at most: of a few hundred, no second is
   * to bring back more than a seventh.
   */
  private static final Duration EACH = Duration.ofMillis(50);

  private static final Duration LONGEST = Duration.ofSeconds(15);

  /** For the last bytes to leave. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(2);

  private static final String REASON = "server_draining";
  private static final Duration SHORTEST_RETRY = Duration.ofSeconds(1);
  private static final Duration LONGEST_RETRY = Duration.ofSeconds(8);

  @Inject Channels channels;
  @Resource ManagedThreadFactory threads;

  private volatile boolean draining;

  /** Whether no new streams are taken. */
  public boolean isDraining() {
    return draining;
  }

  /**
   * @throws Problem 503 when the server is stopping
   */
  public void refuse() {
    if (draining) {
      throw new Problem(503, "Service Unavailable", "This server is stopping.")
          .header("Retry-After", Long.toString(randomRetry().toSeconds()));
    }
  }

  /**
   * So the server's stop begins. It waits for whoever hears of the last endpoint; by its own count
   * of open requests, which may be too low, it would go on while streams are open.
   */
  void closed(@Observes EndpointClosed endpoint) {
    Thread away = threads.newThread(this::drain);
    away.start();
    if (endpoint.last()) {
      await(away);
    }
  }

  private static void await(Thread away) {
    try {
      away.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Streams are taken again: the server was paused, and not stopped. */
  void opened(@Observes EndpointOpened endpoint) {
    draining = false;
  }

  public void sendAway(Subscriber subscriber) {
    subscriber.closeWith(REASON, randomRetry());
  }

  /** Returns when all have gone, or had time for it; does nothing the second time. */
  synchronized void drain() {
    if (draining) {
      return;
    }
    draining = true;
    List<Subscriber> all = new ArrayList<>(channels.subscribers());
    if (all.isEmpty()) {
      return;
    }
    LOG.log(Level.INFO, "Stopping: {0} streams are sent away.", all.size());
    Collections.shuffle(all);
    try {
      long pause = Math.min(EACH.toNanos(), LONGEST.toNanos() / all.size());
      for (Subscriber subscriber : all) {
        sendAway(subscriber);
        Thread.sleep(Duration.ofNanos(pause));
      }
      awaitEnd(all);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void awaitEnd(List<Subscriber> all) throws InterruptedException {
    long until = System.nanoTime() + LAST_WORDS.toNanos();
    while (!all.stream().allMatch(Subscriber::isClosed) && System.nanoTime() < until) {
      Thread.sleep(EACH);
    }
  }

  private static Duration randomRetry() {
    return Duration.ofMillis(
        ThreadLocalRandom.current()
            .nextLong(SHORTEST_RETRY.toMillis(), LONGEST_RETRY.toMillis() + 1));
  }
}
