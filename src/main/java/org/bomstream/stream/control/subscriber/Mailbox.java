package org.bomstream.stream.control.subscriber;

import java.util.ArrayList;
import java.util.List;
import org.bomstream.stream.entity.StreamEvent;

/**
 * What waits for one subscriber. Of progress that waits only the newest counts; all else is kept,
 * up to a bound that no healthy reader comes near.
 */
final class Mailbox {
  /** The contract promises room for 1,000 events and 1 MB; one is cut off beyond both. */
  private static final int EVENTS = 1_000;

  private static final int BYTES = 1024 * 1024;
  private static final int FIRST = 4;
  private static final int NONE = -1;

  private List<StreamEvent> waiting = List.of();
  private int bytes;
  private boolean overflowed;

  /**
   * @return false when it is full; it takes nothing more then
   */
  synchronized boolean addAll(List<? extends StreamEvent> events) {
    for (StreamEvent event : events) {
      if (!add(event)) {
        return false;
      }
    }
    return true;
  }

  boolean add(StreamEvent event) {
    if (overflowed) {
      return false;
    }
    int superseded =
        event instanceof StreamEvent.Logged logged && logged.isProgress()
            ? superseded(logged)
            : NONE;
    bytes += event.size();
    if (superseded != NONE) {
      bytes -= waiting.set(superseded, event).size();
    } else {
      append(event);
    }
    overflowed = waiting.size() > EVENTS && bytes > BYTES;
    if (overflowed) {
      waiting = List.of();
    }
    return !overflowed;
  }

  private void append(StreamEvent event) {
    if (waiting.isEmpty()) {
      waiting = new ArrayList<>(FIRST);
    }
    waiting.add(event);
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

  /** Takes all that waits, oldest first. */
  synchronized List<StreamEvent> takeAll() {
    List<StreamEvent> all = waiting;
    waiting = List.of();
    bytes = 0;
    return all;
  }

  synchronized boolean isEmpty() {
    return waiting.isEmpty();
  }
}
