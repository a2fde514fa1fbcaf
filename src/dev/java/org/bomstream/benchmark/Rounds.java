package org.bomstream.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the same took, round after round. */
final class Rounds {
  private final List<Double> seconds = new ArrayList<>();

  void add(Duration took) {
    seconds.add(took.toNanos() / 1e9);
  }

  /** In seconds. */
  double median() {
    var sorted = seconds.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
