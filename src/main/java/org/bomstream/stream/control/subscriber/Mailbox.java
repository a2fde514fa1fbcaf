package org.bomstream.stream.control.subscriber;

import java.util.ArrayList;
import java.util.List;
import org.bomstream.stream.entity.StreamEvent;

/**
 * What waits for one subscriber. Of progress that waits only the newest counts; all else is kept,
 * up to a bound that no healthy reader comes near.
 */
final class Mailbox implements Waiting, Backlog.Holder {
  /** What the contract promises room for; beyond either the subscriber is too slow. */
  private static final int EVENTS = 1_000;

  private static final int BYTES = 1024 * 1024;

  /** What one write copies. A mailbox that holds more is long, and counted with all of the node. */
  private static final int SHORT = 8 * 1024;

  private static final int FIRST = 4;
  private static final int NONE = -1;

  private final Backlog backlog;
  private final Runnable tooSlow;
  private List<StreamEvent> waiting = List.of();
  private int bytes;
  private boolean counted;
  private boolean closed;

  /**
   * @param tooSlow what is to be done, at once, when there was more to hold than may be
   */
  Mailbox(Backlog backlog, Runnable tooSlow) {
    this.backlog = backlog;
    this.tooSlow = tooSlow;
  }

  /**
   * @return false when it is full, or closed; it takes nothing more then
   */
  boolean addAll(List<? extends StreamEvent> events) {
    boolean added = tryAll(events);
    if (added && counted) {
      backlog.relieve();
    }
    return added;
  }

  private synchronized boolean tryAll(List<? extends StreamEvent> events) {
    for (StreamEvent event : events) {
      if (closed || !add(event)) {
        return false;
      }
    }
    return true;
  }

  private boolean add(StreamEvent event) {
    int superseded =
        event instanceof StreamEvent.Logged logged && logged.isProgress()
            ? superseded(logged)
            : NONE;
    if (superseded == NONE) {
      append(event);
    } else {
      removed(waiting.set(superseded, event));
    }
    added(event);
    if (waiting.size() > EVENTS || (bytes > BYTES && waiting.size() > 1)) {
      cutOff();
    }
    return !closed;
  }

  private void append(StreamEvent event) {
    if (waiting.isEmpty()) {
      waiting = new ArrayList<>(FIRST);
    }
    waiting.add(event);
  }

  private void added(StreamEvent event) {
    bytes += event.size();
    if (counted) {
      backlog.hold(event);
    } else if (bytes > SHORT) {
      counted = true;
      backlog.enter(this);
      waiting.forEach(backlog::hold);
    }
  }

  private void removed(StreamEvent event) {
    bytes -= event.size();
    if (counted) {
      backlog.release(event);
    }
  }

  /** The BOM's last event, if that is progress too: its place is as good for the newer one. */
  private int superseded(StreamEvent.Logged progress) {
    for (int i = waiting.size() - 1; i >= 0; i--) {
      if (waiting.get(i) instanceof StreamEvent.OfBom earlier
          && progress.bomId().equals(earlier.bomId())) {
        return earlier instanceof StreamEvent.Logged logged && logged.isProgress() ? i : NONE;
      }
    }
    return NONE;
  }

  @Override
  public synchronized List<StreamEvent> take(int most) {
    List<StreamEvent> first = waiting;
    if (bytes > most) {
      List<StreamEvent> view = Waiting.first(waiting, most);
      first = List.copyOf(view);
      view.clear();
      first.forEach(this::removed);
    } else {
      empty();
    }
    return first;
  }

  private void empty() {
    if (counted) {
      counted = false;
      waiting.forEach(backlog::release);
      backlog.leave(this);
    }
    waiting = List.of();
    bytes = 0;
  }

  /** What waits is forgotten, and nothing more is taken. */
  synchronized void close() {
    closed = true;
    empty();
  }

  @Override
  public synchronized void cutOff() {
    if (!closed) {
      close();
      tooSlow.run();
    }
  }

  synchronized boolean isEmpty() {
    return waiting.isEmpty();
  }

  @Override
  public synchronized int bytes() {
    return bytes;
  }
}
