package org.bomstream.bom.control.revision;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds for the lines of a revision those of the one before that they were: by designators and part
 * together, by shared designators of one part, by shared designators alone, by the part alone. Each
 * is the successor of one at most.
 */
final class LineMatching {
  private final Map<Integer, FileLine> left = new LinkedHashMap<>();
  private final Map<Integer, FileLine> matched = new HashMap<>();
  private final List<FileLine> after;

  private LineMatching(List<FileLine> before, List<FileLine> after) {
    before.forEach(line -> left.put(line.number(), line));
    this.after = after;
  }

  /** The former lines of those that have one, by the new lines' numbers. */
  static Map<Integer, FileLine> of(List<FileLine> before, List<FileLine> after) {
    var matching = new LineMatching(before, after);
    matching.byKey(line -> line.part() + "\r" + line.places());
    matching.byPlaces((one, other) -> one.part().equals(other.part()));
    matching.byPlaces((one, other) -> true);
    matching.byKey(FileLine::part);
    return matching.matched;
  }

  /** In the files' order, where several are alike; what says nothing is like nothing. */
  private void byKey(Function<FileLine, String> key) {
    Map<String, Queue<FileLine>> former = new HashMap<>();
    left.values()
        .forEach(
            line -> former.computeIfAbsent(key.apply(line), any -> new ArrayDeque<>()).add(line));
    former.remove("");
    former.remove("\r");
    for (FileLine line : after) {
      Queue<FileLine> alike = former.get(key.apply(line));
      if (alike != null && !alike.isEmpty() && !matched.containsKey(line.number())) {
        match(line, alike.remove());
      }
    }
  }

  private void byPlaces(BiPredicate<FileLine, FileLine> mayMatch) {
    Map<String, FileLine> byPlace = new HashMap<>();
    left.values().forEach(line -> line.designators().forEach(at -> byPlace.put(at, line)));
    for (FileLine line : after) {
      if (!matched.containsKey(line.number())) {
        mostShared(line, byPlace, mayMatch).ifPresent(former -> match(line, former));
      }
    }
  }

  private Optional<FileLine> mostShared(
      FileLine line, Map<String, FileLine> byPlace, BiPredicate<FileLine, FileLine> mayMatch) {
    Map<FileLine, Integer> shared = new LinkedHashMap<>();
    for (String place : line.designators()) {
      FileLine former = byPlace.get(place);
      if (former != null && left.containsKey(former.number()) && mayMatch.test(line, former)) {
        shared.merge(former, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .max(
            Map.Entry.<FileLine, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().number(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  private void match(FileLine line, FileLine former) {
    matched.put(line.number(), former);
    left.remove(former.number());
  }
}
