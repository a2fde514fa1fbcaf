package org.bomstream.stream.control;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bomstream.stream.entity.StreamEvent;

/**
 * Puts the events of one BOM's log in order, as opposed to handing them out. They may come late,
 * twice and in any order; they go on once, and in the order of their numbers.
 */
final class EventOrder {
  /** Events that wait for one before them; beyond that they are read from the log again. */
  private static final int MOST_EARLY = 1_000;

  private static final int MOST_EARLY_BYTES = 1024 * 1024;

  private final Consumer<StreamEvent> next;
  private final SortedMap<Long, StreamEvent.Logged> early = new TreeMap<>();
  private boolean begun;
  private Optional<StreamEvent.Logged> newest = Optional.empty();
  private volatile long position;

  /**
   * @param next takes them in order
   */
  EventOrder(Consumer<StreamEvent> next) {
    this.next = next;
  }

  synchronized boolean hasBegun() {
    return begun;
  }

  /** What the log's newest is, is known; what came before it need not go on. */
  synchronized void begin(Optional<StreamEvent.Logged> newestInLog) {
    if (!begun) {
      begun = true;
      newest = newestInLog;
      position = newest.map(StreamEvent.Logged::sequence).orElse(0L);
      passOnEarly();
    }
  }

  /**
   * @return true when one before it is missing
   */
  synchronized boolean add(StreamEvent.Logged event) {
    if (begun && event.sequence() == position + 1) {
      passOn(event);
      passOnEarly();
    } else if (event.sequence() > position && hasRoomFor(event)) {
      early.put(event.sequence(), event);
    }
    return begun && !early.isEmpty();
  }

  private boolean hasRoomFor(StreamEvent.Logged event) {
    return early.size() < MOST_EARLY
        && early.values().stream().mapToInt(StreamEvent::size).sum() + event.size()
            <= MOST_EARLY_BYTES;
  }

  /**
   * An event as it stands in the log, read in order: what is missing before it will never come.
   *
   * @param onMissing what to do before it goes on, where something is missing
   */
  synchronized void recall(StreamEvent.Logged event, Runnable onMissing) {
    if (event.sequence() > position + 1) {
      onMissing.run();
    }
    if (event.sequence() > position) {
      passOn(event);
      passOnEarly();
    }
  }

  private void passOnEarly() {
    early.headMap(position + 1).clear();
    StreamEvent.Logged following = early.remove(position + 1);
    while (following != null) {
      passOn(following);
      following = early.remove(position + 1);
    }
  }

  private void passOn(StreamEvent.Logged event) {
    position = event.sequence();
    newest = Optional.of(event);
    next.accept(event);
  }

  /** Numbers that wait for one before them. */
  synchronized Set<Long> early() {
    return Set.copyOf(early.keySet());
  }

  /** Forgets numbers that the log turned out not to have: what they wait for will never come. */
  synchronized void forget(Set<Long> numbers) {
    early.keySet().removeAll(numbers);
  }

  /** The number of the newest event that has gone on, or is about to. */
  long position() {
    return position;
  }

  synchronized Optional<StreamEvent.Logged> newest() {
    return newest;
  }
}
