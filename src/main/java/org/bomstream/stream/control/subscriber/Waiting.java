package org.bomstream.stream.control.subscriber;

import java.util.List;
import org.bomstream.stream.entity.StreamEvent;

/**
 * Events that wait for one client. It is asked for as many as one write takes, so that a client
 * which does not read holds no more of them.
 */
interface Waiting {
  /**
   * @return what has waited longest, of so many bytes at most, but one event in any case; empty
   *     where nothing waits
   */
  List<? extends StreamEvent> take(int bytes);

  /** How much waits; where that is not known, as much as there can be. */
  int bytes();

  /** The first of these events, of so many bytes at most, but one in any case. */
  static <E extends StreamEvent> List<E> first(List<E> events, int bytes) {
    int end = 0;
    int taken = 0;
    while (end < events.size() && (end == 0 || taken + events.get(end).size() <= bytes)) {
      taken += events.get(end).size();
      end++;
    }
    return events.subList(0, end);
  }
}
