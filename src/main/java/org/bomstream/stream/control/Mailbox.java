package org.bomstream.stream.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What waits for one subscriber. Of progress that waits only the newest counts; all else is kept,
 * up to a bound that no healthy reader comes near.
 */
final class Mailbox {
  /** The contract promises room for 1,000 events and 1 MB; one is cut off beyond both. */
  private static final int EVENTS = 1_000;

  private static final int BYTES = 1024 * 1024;

  private final Deque<StreamEvent> waiting = new ArrayDeque<>();
  private int bytes;
  private boolean overflowed;

  /**
   * @return false when it is full; it takes nothing more then
   */
  synchronized boolean add(StreamEvent event) {
    if (overflowed) {
      return false;
    }
    StreamEvent last = waiting.peekLast();
    if (last != null && last.isSuperseded(event)) {
      waiting.removeLast();
      bytes -= last.size();
    }
    waiting.addLast(event);
    bytes += event.size();
    overflowed = waiting.size() > EVENTS && bytes > BYTES;
    if (overflowed) {
      waiting.clear();
      bytes = 0;
    }
    return !overflowed;
  }

  /** Takes all that waits, oldest first. */
  synchronized List<StreamEvent> takeAll() {
    List<StreamEvent> all = new ArrayList<>(waiting);
    waiting.clear();
    bytes = 0;
    return all;
  }

  synchronized boolean isEmpty() {
    return waiting.isEmpty();
  }
}
