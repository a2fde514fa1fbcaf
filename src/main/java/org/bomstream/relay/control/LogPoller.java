package org.bomstream.relay.control;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.control.ProgressLog.Known;
import org.bomstream.schedule.Recurring;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.VirtualThreads;
import org.bomstream.schedule.WorkBegins;
import org.bomstream.stream.control.Channel;
import org.bomstream.stream.control.Channels;

/**
 * Asks the log for what never came, for all channels of the node at once. It is what holds when
 * there is no Redis, or one that loses messages.
 */
@ApplicationScoped
public class LogPoller {
  private static final Duration INTERVAL = Duration.ofSeconds(2);
  private static final long GONE = -1;

  @Inject Channels channels;
  @Inject ProgressLog log;
  @Inject Schedule schedule;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService scheduler;

  void start(@Observes @Priority(StartupPhase.STREAMS) WorkBegins begins) {
    schedule.start(polling());
  }

  private Recurring polling() {
    return new Recurring("The poll of the event log", INTERVAL, this::poll);
  }

  /** Polls now, since messages may have been lost. */
  void pollSoon() {
    scheduler.execute(polling());
  }

  synchronized void poll() {
    List<Channel> begun = channels.begun();
    if (!begun.isEmpty()) {
      bringUp(begun);
    }
  }

  private void bringUp(List<Channel> begun) {
    Map<UUID, Known> known =
        begun.stream()
            .flatMap(channel -> known(channel).stream())
            .collect(Collectors.toMap(Known::bomId, Function.identity()));
    Map<UUID, Long> moved = log.moved(known.values());
    for (Channel channel : begun) {
      Known position = known.get(channel.bomId());
      Long newest = moved.get(channel.bomId());
      if (position != null && newest != null) {
        bringUp(channel, position.sequence(), newest);
      }
    }
  }

  /** Empty where the channel has ended meanwhile. */
  private static Optional<Known> known(Channel channel) {
    return channel
        .incarnation()
        .map(incarnation -> new Known(channel.bomId(), incarnation, channel.position()));
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
