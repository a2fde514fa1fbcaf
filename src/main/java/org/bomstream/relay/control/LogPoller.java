package org.bomstream.relay.control;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.VirtualThreads;
import org.bomstream.stream.control.Channel;
import org.bomstream.stream.control.Channels;

/**
 * Asks the log for what never came, for all channels of the node at once. It is what holds when
 * there is no Redis, or one that loses messages.
 */
@ApplicationScoped
public class LogPoller {
  private static final Logger LOG = System.getLogger(LogPoller.class.getName());
  private static final Duration INTERVAL = Duration.ofSeconds(2);
  private static final long GONE = -1;

  @Inject Channels channels;
  @Inject ProgressLog log;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService scheduler;

  private volatile boolean failing;
  private ScheduledFuture<?> schedule;

  void start(
      @Observes @Priority(StartupPhase.STREAMS) @Initialized(ApplicationScoped.class)
          Object start) {
    schedule =
        scheduler.scheduleWithFixedDelay(
            this::poll, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    schedule.cancel(false);
  }

  /** Polls now, since messages may have been lost. */
  void pollSoon() {
    scheduler.execute(this::poll);
  }

  synchronized void poll() {
    try {
      List<Channel> begun = channels.begun();
      if (!begun.isEmpty()) {
        bringUp(begun);
      }
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        failing = true;
        LOG.log(Level.WARNING, "The event log cannot be read, trying on", e);
      }
    }
  }

  private void bringUp(List<Channel> begun) {
    Map<UUID, Long> positions =
        begun.stream().collect(Collectors.toMap(Channel::bomId, Channel::position));
    Map<UUID, Long> moved = log.moved(positions);
    for (Channel channel : begun) {
      Long newest = moved.get(channel.bomId());
      if (newest != null) {
        bringUp(channel, positions.get(channel.bomId()), newest);
      }
    }
  }

  private void bringUp(Channel channel, long position, long newest) {
    if (newest == GONE) {
      channels.end(channel);
    } else if (newest < position) {
      channels.abandon(channel);
    } else {
      channels.catchUp(channel);
    }
  }
}
