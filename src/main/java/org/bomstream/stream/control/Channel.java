package org.bomstream.stream.control;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseBroadcaster;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.bomstream.stream.entity.StreamEvents;

/**
 * A BOM's subscribers on this node, and the door to them: clients are registered here, and events
 * broadcast. That never waits for a subscriber.
 */
public final class Channel implements SseBroadcaster {
  private static final CompletionStage<Delivery> PASSED_ON =
      CompletableFuture.completedStage(Delivery.PASSED_ON);
  private static final CompletionStage<Delivery> WAITS_FOR_GAP =
      CompletableFuture.completedStage(Delivery.WAITS_FOR_GAP);

  private final UUID bomId;
  private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
  private final ChannelFanOut fanOut;
  private final EventOrder order;
  private final List<Consumer<SseEventSink>> onClose = new CopyOnWriteArrayList<>();
  private final SharedRead refresh = new SharedRead();
  private Optional<Consumer<Subscriber>> farewell = Optional.empty();
  private volatile Optional<Bom> bom = Optional.empty();
  private volatile boolean foreignRunOpen;

  Channel(UUID bomId, Executor handingOut) {
    this.bomId = bomId;
    this.fanOut = new ChannelFanOut(subscribers, handingOut);
    this.order = new EventOrder(fanOut::add);
  }

  public UUID bomId() {
    return bomId;
  }

  /** The BOM, once somebody has been let in; empty before that, and when it is no more. */
  public Optional<Bom> bom() {
    return bom;
  }

  /** Which of the BOMs that had this id one after the other it is; empty as {@link #bom}. */
  public Optional<UUID> incarnation() {
    return bom.map(Bom::incarnation);
  }

  /**
   * @return false where another BOM, which had its id before it or has it since, is followed here
   */
  public synchronized boolean know(Bom known) {
    boolean same =
        bom.map(Bom::incarnation).orElse(known.incarnation()).equals(known.incarnation());
    if (same) {
      bom = Optional.of(known);
    }
    return same;
  }

  EventOrder order() {
    return order;
  }

  /** Whether it is known where the log stands. */
  public boolean hasBegun() {
    return order.hasBegun();
  }

  /** The newest event in the log is known; what came before it need not go out. */
  public void begin(Optional<StreamEvent.Logged> newestInLog) {
    order.begin(newestInLog);
  }

  /** The number of the newest event that has gone out, or is about to. */
  public long position() {
    return order.position();
  }

  /** The newest event; empty before a BOM's first. */
  public Optional<StreamEvent.Logged> newest() {
    return order.newest();
  }

  /** Runs {@code read} for all who ask for a look at the log meanwhile. */
  void refresh(Runnable read) {
    refresh.run(read);
  }

  /**
   * An event of the log, in whatever order they come, or another publisher's, which goes out as it
   * comes.
   */
  @Override
  public CompletionStage<Delivery> broadcast(OutboundSseEvent event) {
    if (event instanceof StreamEvent.Logged logged) {
      return order.add(logged) ? WAITS_FOR_GAP : PASSED_ON;
    }
    var unnumbered = (StreamEvent) event;
    fanOut.add(unnumbered);
    foreignRunOpen = !unnumbered.isTerminal();
    return PASSED_ON;
  }

  /**
   * An event as it stands in the log, read in order. Who would miss what was forgotten before it is
   * sent away, to be told so when it comes back.
   */
  void recall(StreamEvent.Logged event) {
    order.recall(event, () -> subscribers.forEach(Channel::sendAway));
  }

  private static void sendAway(Subscriber subscriber) {
    subscriber.closeWith("busy", StreamEvents.RETRY);
  }

  /**
   * Whether more is to be expected soon: a run is open, here or at another publisher, or not
   * everybody has been handed its end yet, which is asked last: the newest is on its way already.
   */
  public boolean isRunOpen() {
    return order.newest().map(event -> !event.isTerminal()).orElseGet(() -> foreignRunOpen)
        || fanOut.isBusy();
  }

  /**
   * From now on the subscriber gets every event that comes; what is the newest is to be asked after
   * this.
   */
  @Override
  public synchronized void register(SseEventSink sink) {
    var subscriber = (Subscriber) sink;
    subscribers.add(subscriber);
    farewell.ifPresent(words -> words.accept(subscriber));
  }

  /** A subscriber has ended, which is told to who listens for that. */
  public void leave(SseEventSink subscriber) {
    if (subscribers.remove(subscriber)) {
      onClose.forEach(listener -> listener.accept(subscriber));
    }
  }

  Set<Subscriber> subscribers() {
    return subscribers;
  }

  /** The BOM is no more, which is told to who joins later too. */
  synchronized void end() {
    StreamEvent deletion = StreamEvents.deletion(bomId);
    farewell = Optional.of(subscriber -> subscriber.sendAll(List.of(deletion)));
    bom = Optional.empty();
    fanOut.add(deletion);
  }

  /** Who follows is to ask again, and so is who joins later. */
  @Override
  public void close() {
    close(true);
  }

  /**
   * @param cascading whether those are sent away too who follow already
   */
  @Override
  public synchronized void close(boolean cascading) {
    farewell = Optional.of(Channel::sendAway);
    bom = Optional.empty();
    if (cascading) {
      subscribers.forEach(Channel::sendAway);
    }
  }

  @Override
  public void onClose(Consumer<SseEventSink> listener) {
    onClose.add(listener);
  }

  /** Told as a close too. */
  @Override
  public void onError(BiConsumer<SseEventSink, Throwable> listener) {
    onClose(
        sink -> ((Subscriber) sink).failure().ifPresent(failure -> listener.accept(sink, failure)));
  }
}
