package org.bomstream.stream.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.bomstream.stream.control.subscriber.Subscriber;
import org.bomstream.stream.entity.StreamEvent;

/**
 * A channel's events on their way to its subscribers' mailboxes. A thread of the node's own hands
 * them out, so that whoever brings an event, the Redis listener or a run, does not wait until
 * thousands have it.
 */
final class ChannelFanOut implements Runnable {
  /** Who brings more than this hands out itself, and so gets no further ahead: events. */
  private static final int MOST_EVENTS = 100;

  private static final int MOST_BYTES = 256 * 1024;

  /** Events times subscribers. */
  private static final int MOST_OFFERS = 100_000;

  private final Set<Subscriber> subscribers;
  private final Executor thread;
  private final Object turn = new Object();
  private List<StreamEvent> waiting = List.of();
  private int bytes;
  private boolean queued;

  ChannelFanOut(Set<Subscriber> subscribers, Executor thread) {
    this.subscribers = subscribers;
    this.thread = thread;
  }

  /** Subscribers get events in the order in which they are added here. */
  void add(StreamEvent event) {
    if (isFullWith(event)) {
      handOut();
    }
  }

  /** Whether somebody may not have got yet what was added. */
  synchronized boolean isBusy() {
    return queued;
  }

  private synchronized boolean isFullWith(StreamEvent event) {
    if (waiting.isEmpty()) {
      waiting = new ArrayList<>();
    }
    waiting.add(event);
    bytes += event.size();
    queue();
    return waiting.size() > MOST_EVENTS
        || bytes > MOST_BYTES
        || (long) waiting.size() * subscribers.size() > MOST_OFFERS;
  }

  private void queue() {
    if (!queued) {
      thread.execute(this);
      queued = true;
    }
  }

  @Override
  public void run() {
    try {
      handOut();
    } finally {
      rest();
    }
  }

  private void handOut() {
    synchronized (turn) {
      List<StreamEvent> events = takeAll();
      if (!events.isEmpty()) {
        subscribers.forEach(subscriber -> subscriber.sendAll(events));
      }
    }
  }

  private synchronized List<StreamEvent> takeAll() {
    List<StreamEvent> all = waiting;
    waiting = List.of();
    bytes = 0;
    return all;
  }

  /** What came meanwhile has its turn behind others that wait. */
  private synchronized void rest() {
    queued = false;
    if (!waiting.isEmpty()) {
      queue();
    }
  }
}
