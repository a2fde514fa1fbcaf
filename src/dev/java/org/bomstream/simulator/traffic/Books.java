package org.bomstream.simulator.traffic;

import java.util.Map;
import java.util.TreeMap;

/** What one supplier was asked, by outcome and by number. */
public final class Books {
  private final Traffic traffic;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final Map<String, Map<String, Integer>> numbers = new TreeMap<>();
  private final Map<String, Map<String, Integer>> told = new TreeMap<>();
  private int tokens;

  public Books(Traffic traffic) {
    this.traffic = traffic;
  }

  public synchronized void token() {
    tokens++;
  }

  public synchronized void ended(Outcome outcome) {
    outcomes.merge(outcome.word(), 1, Integer::sum);
  }

  /** A question of that kind for that number. */
  public synchronized void asked(String kind, String number) {
    count(numbers, kind, number);
  }

  /** The same, and the answer is one that can be read. */
  public synchronized void told(String kind, String number) {
    count(told, kind, number);
  }

  private static void count(
      Map<String, Map<String, Integer>> counts, String kind, String number) {
    counts.computeIfAbsent(number, n -> new TreeMap<>()).merge(kind, 1, Integer::sum);
  }

  public synchronized void clear() {
    outcomes.clear();
    numbers.clear();
    told.clear();
    tokens = 0;
  }

  /** All so far. */
  public synchronized Calls calls() {
    return new Calls(
        outcomes.values().stream().mapToInt(count -> count).sum(),
        tokens,
        traffic.violations(),
        traffic.parts(),
        new TreeMap<>(outcomes),
        traffic.peaks(),
        copy(numbers),
        copy(told));
  }

  private static Map<String, Map<String, Integer>> copy(
      Map<String, Map<String, Integer>> counts) {
    var copies = new TreeMap<String, Map<String, Integer>>();
    counts.forEach((number, kinds) -> copies.put(number, new TreeMap<>(kinds)));
    return copies;
  }
}
