package org.bomstream.enrichment.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * When a queued run is to be expected.
 *
 * @param position 1 for the next of its organization
 * @param delay from now; empty while no node is there
 */
record Forecast(int position, Optional<Duration> delay) {

  /**
   * Plays the queue through: a run begins where one at work ends first.
   *
   * @param ahead runs that are taken before this one
   * @param capacity runs that all nodes work on at once
   * @param atWork the seconds that each run at work still takes
   * @param average the seconds that a run takes
   */
  static Forecast of(int position, int ahead, int capacity, List<Double> atWork, double average) {
    if (capacity <= 0) {
      return new Forecast(position, Optional.empty());
    }
    var ends = new PriorityQueue<>(atWork);
    while (ends.size() < capacity) {
      ends.add(0.0);
    }
    for (int run = atWork.size(); run > capacity; run--) {
      ends.poll();
    }
    for (int run = 0; run < ahead; run++) {
      ends.add(ends.remove() + average);
    }
    return new Forecast(position, Optional.of(Duration.ofMillis((long) (ends.element() * 1000))));
  }
}
