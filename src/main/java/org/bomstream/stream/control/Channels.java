package org.bomstream.stream.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.schedule.VirtualThreads;
import org.bomstream.stream.control.subscriber.Subscriber;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.stream.entity.StreamEvents;
import org.jspecify.annotations.Nullable;

/** The channels that have subscribers on this node, and the one door by which events reach them. */
@ApplicationScoped
public class Channels {
  private static final Logger LOG = System.getLogger(Channels.class.getName());

  /** How long an event waits for the one before it, before that is read from the log. */
  private static final Duration GAP_WAIT = Duration.ofMillis(50);

  private static final int PAGE = 200;

  @Inject ProgressLog log;
  @Resource ManagedThreadFactory threads;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService scheduler;

  private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();
  ExecutorService handingOut;

  @PostConstruct
  void start() {
    handingOut = Executors.newSingleThreadExecutor(threads);
  }

  @PreDestroy
  void stop() {
    handingOut.shutdownNow();
  }

  /** A channel, and for how many it is kept. */
  private record Entry(Channel channel, int users) {
    @Nullable Entry less() {
      return users == 1 ? null : new Entry(channel, users - 1);
    }
  }

  /** The BOM's channel, kept until it is released as often as it was acquired. */
  public Channel acquire(UUID bomId) {
    return entries
        .compute(
            bomId,
            (id, old) ->
                old == null ? new Entry(open(id), 1) : new Entry(old.channel(), old.users() + 1))
        .channel();
  }

  /** Whoever leaves a channel has acquired it. */
  private Channel open(UUID bomId) {
    var channel = new Channel(bomId, handingOut);
    channel.onClose(_ -> release(channel));
    channel.onError((_, failure) -> LOG.log(Level.DEBUG, "A client is gone", failure));
    return channel;
  }

  public void release(Channel channel) {
    entries.computeIfPresent(
        channel.bomId(), (id, entry) -> entry.channel() == channel ? entry.less() : entry);
  }

  /** Its BOM is no more: whoever comes for one of the same id finds nothing of this one. */
  public void end(Channel channel) {
    forget(channel);
    channel.end();
  }

  /** Its log goes back behind what was followed, after a failover, or since its id is another's. */
  public void abandon(Channel channel) {
    forget(channel);
    channel.close();
  }

  private void forget(Channel channel) {
    entries.computeIfPresent(
        channel.bomId(), (id, entry) -> entry.channel() == channel ? null : entry);
  }

  /** Reads where the log stands, of all those where it is not known, in one query. */
  public void begin(Collection<Channel> channels) {
    List<Channel> unknown = channels.stream().filter(channel -> !channel.hasBegun()).toList();
    if (unknown.isEmpty()) {
      return;
    }
    Map<UUID, StreamEvent.Logged> newest =
        log.newest(unknown.stream().map(Channel::bomId).toList()).stream()
            .collect(Collectors.toMap(ProgressEvent::bomId, StreamEvents::logged));
    unknown.forEach(channel -> channel.begin(Optional.ofNullable(newest.get(channel.bomId()))));
  }

  /** The channel with subscribers here; empty where nobody follows the BOM on this node. */
  public Optional<Channel> find(UUID bomId) {
    return Optional.ofNullable(entries.get(bomId)).map(Entry::channel);
  }

  List<Channel> all() {
    return entries.values().stream().map(Entry::channel).toList();
  }

  /** Has the channel's subscribers get an event; missing ones before it are looked for soon. */
  public void broadcast(Channel channel, StreamEvent event) {
    var _ = channel.broadcast(event).thenAccept(delivery -> heed(delivery, channel));
  }

  private void heed(Delivery delivery, Channel channel) {
    if (delivery == Delivery.WAITS_FOR_GAP) {
      var _ =
          scheduler.schedule(() -> closeGap(channel), GAP_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void closeGap(Channel channel) {
    try {
      if (!channel.order().early().isEmpty()) {
        catchUp(channel);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "The log cannot be read now; the poller will", e);
    }
  }

  /** Delivers what the log has and the channel, which has begun, has not. */
  public void catchUp(Channel channel) {
    Set<Long> early = channel.order().early();
    List<StreamEvent.Logged> page;
    do {
      page = read(channel.bomId(), channel.position());
      page.forEach(channel::recall);
    } while (page.size() == PAGE);
    channel.order().forget(early);
  }

  /** The same for what the log had when it was asked for: many who ask at once share one read. */
  public void refresh(Channel channel) {
    channel.refresh(() -> catchUp(channel));
  }

  private List<StreamEvent.Logged> read(UUID bomId, long position) {
    return log.after(bomId, position, PAGE).stream().map(StreamEvents::logged).toList();
  }

  /** Everyone who follows a BOM here, each once. */
  public Set<Subscriber> subscribers() {
    Set<Subscriber> all = new HashSet<>();
    entries.values().forEach(entry -> all.addAll(entry.channel().subscribers()));
    return all;
  }

  /** The channels that know their position. */
  public List<Channel> begun() {
    return all().stream().filter(Channel::hasBegun).toList();
  }
}
