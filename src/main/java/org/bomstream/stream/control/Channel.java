package org.bomstream.stream.control;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseBroadcaster;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bomstream.bom.entity.Bom;
import org.bomstream.stream.control.subscriber.Subscriber;
import org.bomstream.stream.entity.StreamEvent;

/**
 * A BOM's subscribers on this node. Events may come late, twice and in any order; they go out once
 * and in the order of their numbers. Broadcasting never waits for a subscriber.
 */
public final class Channel implements SseBroadcaster {
  /** Events that wait for one before them; beyond that they are read from the log again. */
  private static final int MOST_EARLY = 1_000;

  private final UUID bomId;
  private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
  private final ChannelFanOut fanOut;
  private final SortedMap<Long, StreamEvent> early = new TreeMap<>();
  private final CopyOnWriteArrayList<Consumer<SseEventSink>> closeListeners =
      new CopyOnWriteArrayList<>();
  private final Object refreshing = new Object();
  private Long refreshed;
  private boolean begun;
  private Consumer<Subscriber> farewell;
  private volatile long position;
  private StreamEvent newest;
  private volatile Bom bom;
  private boolean foreignRunOpen;

  Channel(UUID bomId, Executor handingOut) {
    this.bomId = bomId;
    this.fanOut = new ChannelFanOut(subscribers, handingOut);
  }

  public UUID bomId() {
    return bomId;
  }

  public synchronized boolean hasBegun() {
    return begun;
  }

  /** The BOM, once somebody has been let in; empty before that, and when it is no more. */
  public Optional<Bom> bom() {
    return Optional.ofNullable(bom);
  }

  public void know(Bom known) {
    bom = known;
  }

  /** The newest event in the log is known; what came before it need not go out. */
  public synchronized void begin(Optional<StreamEvent> newestInLog) {
    if (!begun) {
      begun = true;
      newest = newestInLog.orElse(null);
      position = newest == null ? 0 : newest.sequence();
      deliverEarly();
    }
  }

  /**
   * An event of the log, from wherever.
   *
   * @return true when one before it is missing
   */
  synchronized boolean offer(StreamEvent event) {
    if (begun && event.sequence() == position + 1) {
      deliver(event);
      deliverEarly();
    } else if (event.sequence() > position && early.size() < MOST_EARLY) {
      early.put(event.sequence(), event);
    }
    return begun && !early.isEmpty();
  }

  /**
   * An event as it stands in the log, read in order: what is missing before it was forgotten, and
   * will never come. Who follows is sent away, to be told so when it comes back.
   */
  synchronized void recall(StreamEvent event) {
    if (event.sequence() > position + 1) {
      subscribers.forEach(Channel::sendAway);
    }
    if (event.sequence() > position) {
      deliver(event);
      deliverEarly();
    }
  }

  private void deliverEarly() {
    early.headMap(position + 1).clear();
    while (!early.isEmpty() && early.firstKey() == position + 1) {
      deliver(early.remove(early.firstKey()));
    }
  }

  private void deliver(StreamEvent event) {
    position = event.sequence();
    newest = event;
    fanOut.add(event);
  }

  /** Numbers that wait for one before them. */
  synchronized Set<Long> early() {
    return Set.copyOf(early.keySet());
  }

  /** Forgets numbers that the log turned out not to have: what they wait for will never come. */
  synchronized void forget(Set<Long> numbers) {
    early.keySet().removeAll(numbers);
  }

  /**
   * Reads the log, unless another has begun to since this was called; who asks while one reads
   * waits for that, and then one reads for all of them.
   */
  void refresh(Runnable read) {
    long asked = System.nanoTime();
    synchronized (refreshing) {
      if (refreshed == null || refreshed - asked < 0) {
        long began = System.nanoTime();
        read.run();
        refreshed = began;
      }
    }
  }

  private static void sendAway(Subscriber subscriber) {
    subscriber.closeWith("busy", StreamEvent.RETRY);
  }

  /** An event with no place in the order: it goes out as it comes. */
  public synchronized void pass(StreamEvent foreign) {
    foreignRunOpen = !foreign.isTerminal();
    fanOut.add(foreign);
  }

  /** The number of the newest event that has gone out, or is about to. */
  public long position() {
    return position;
  }

  /**
   * Whether more is to be expected soon: a run is open, here or at another publisher, or not
   * everybody has been handed its end yet.
   */
  public synchronized boolean isRunOpen() {
    return fanOut.isBusy() || newest().map(event -> !event.isTerminal()).orElse(foreignRunOpen);
  }

  /** The BOM is no more, which is told to who joins later too. */
  synchronized void end() {
    farewell = subscriber -> subscriber.offer(StreamEvent.deletion(bomId));
    bom = null;
    fanOut.add(StreamEvent.deletion(bomId));
  }

  /** The log is not the one that has been followed here: who follows is to ask again. */
  synchronized void abandon() {
    farewell = Channel::sendAway;
    bom = null;
    subscribers.forEach(farewell);
  }

  /** The newest event; empty before a BOM's first. */
  public synchronized Optional<StreamEvent> newest() {
    return Optional.ofNullable(newest);
  }

  /**
   * From now on the subscriber gets every event after the one returned.
   *
   * @return the newest event; empty before a BOM's first
   */
  public synchronized Optional<StreamEvent> join(Subscriber subscriber) {
    subscribers.add(subscriber);
    if (farewell != null) {
      farewell.accept(subscriber);
    }
    return Optional.ofNullable(newest);
  }

  public void leave(Subscriber subscriber) {
    subscribers.remove(subscriber);
    closeListeners.forEach(listener -> listener.accept(subscriber));
  }

  Set<Subscriber> subscribers() {
    return subscribers;
  }

  @Override
  public void register(SseEventSink sink) {
    join((Subscriber) sink);
  }

  @Override
  public CompletionStage<?> broadcast(OutboundSseEvent event) {
    var streamEvent = (StreamEvent) event;
    if (streamEvent.sequence() == 0) {
      pass(streamEvent);
    } else {
      offer(streamEvent);
    }
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void onClose(Consumer<SseEventSink> listener) {
    closeListeners.add(listener);
  }

  /** A failed write ends the stream, and is told as its close. */
  @Override
  public void onError(BiConsumer<SseEventSink, Throwable> listener) {
    onClose(sink -> listener.accept(sink, null));
  }

  @Override
  public void close() {
    close(true);
  }

  @Override
  public void close(boolean cascading) {
    if (cascading) {
      subscribers.forEach(Subscriber::close);
    }
    subscribers.clear();
  }
}
