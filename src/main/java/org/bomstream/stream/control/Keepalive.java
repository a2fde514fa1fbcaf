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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.bomstream.VirtualThreads;

/** Writes to streams on which nothing happens, so that clients that are gone are found. */
@ApplicationScoped
public class Keepalive {
  private static final Logger LOG = System.getLogger(Keepalive.class.getName());
  private static final Duration SILENCE = Duration.ofSeconds(15);
  private static final Duration LOOK = Duration.ofSeconds(1);

  @Inject Channels channels;
  @Inject StreamMetrics metrics;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService scheduler;

  private ScheduledFuture<?> schedule;

  void start(@Observes @Priority(200) @Initialized(ApplicationScoped.class) Object start) {
    metrics.watch(channels::streams);
    schedule =
        scheduler.scheduleWithFixedDelay(
            this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    schedule.cancel(false);
  }

  private void look() {
    try {
      lookAtAll();
    } catch (RuntimeException e) {
      // An executor drops a task that throws.
      LOG.log(Level.ERROR, "Keepalives fell over, going on", e);
    }
  }

  private void lookAtAll() {
    long since = System.nanoTime() - SILENCE.toNanos();
    for (Channel channel : channels.all()) {
      for (Subscriber subscriber : channel.subscribers()) {
        if (subscriber.isIdleSince(since)) {
          subscriber.offer(StreamEvent.KEEPALIVE);
        }
      }
    }
  }
}
