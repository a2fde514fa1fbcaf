package org.bomstream.chaos;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bomstream.system.StreamEvent;

/**
 * What a subscriber saw, held against the log in the database.
 *
 * @param lost events that it never saw, and that are not {@code superseded}
 * @param doubled events that it saw again
 * @param disordered events that it saw after a newer one
 * @param altered events with another name or other bytes than in the log, or that are not in it
 * @param superseded {@code progress} that it never saw, but a newer event: that is no fault
 */
record Verdict(int lost, int doubled, int disordered, int altered, int superseded) {
  static final String PROGRESS = "progress";

  /**
   * @param seen all that a subscriber told of, from the BOM's first event on
   */
  static Verdict of(List<StreamEvent> seen, List<StreamEvent> log) {
    Map<String, StreamEvent> logged = log.stream().collect(toMap(StreamEvent::id, e -> e));
    Set<Long> ids = new HashSet<>();
    int doubled = 0;
    int disordered = 0;
    int altered = 0;
    long newest = 0;
    for (var event : numbered(seen)) {
      var original = logged.get(event.id());
      if (original == null || !isSame(event, original)) {
        altered++;
      } else if (!ids.add(event.number())) {
        doubled++;
      } else if (event.number() < newest) {
        disordered++;
      } else {
        newest = event.number();
      }
    }
    var last = newest;
    var unseen = log.stream().filter(event -> !ids.contains(event.number())).toList();
    int superseded = (int) unseen.stream().filter(e -> isSuperseded(e, last)).count();
    return new Verdict(unseen.size() - superseded, doubled, disordered, altered, superseded);
  }

  /** Those of the log, as opposed to what a stream says of itself: that has no id of its own. */
  static List<StreamEvent> numbered(List<StreamEvent> events) {
    return events.stream()
        .filter(e -> PROGRESS.equals(e.name()) || ("" + e.name()).startsWith("enrichment."))
        .toList();
  }

  private static boolean isSame(StreamEvent event, StreamEvent original) {
    return original.name().equals(event.name()) && original.data().equals(event.data());
  }

  private static boolean isSuperseded(StreamEvent event, long newest) {
    return event.name().equals(PROGRESS) && event.number() < newest;
  }

  boolean isClean() {
    return lost + doubled + disordered + altered == 0;
  }

  Verdict plus(Verdict other) {
    return new Verdict(
        lost + other.lost,
        doubled + other.doubled,
        disordered + other.disordered,
        altered + other.altered,
        superseded + other.superseded);
  }
}
