package org.bomstream.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured of each site, as Markdown. */
final class ScaleTimes {
  private final Map<String, Map<String, Double>> times = new LinkedHashMap<>();
  private final List<String> sites;

  ScaleTimes(List<String> sites) {
    this.sites = sites;
  }

  /** Told at once: what was measured before a failure is not lost. */
  void tell(String what, ScaleSite site, double value) {
    System.out.printf(Locale.ROOT, "%s, %s: %,.1f%n", what, site.name(), value);
    times.computeIfAbsent(what, _ -> new LinkedHashMap<>()).put(site.name(), value);
  }

  @Override
  public String toString() {
    var head = "| what | " + String.join(" | ", sites) + " | last to first |\n| --- |";
    return head
        + " --: |".repeat(sites.size() + 1)
        + "\n"
        + times.entrySet().stream()
            .map(entry -> row(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
  }

  private String row(String what, Map<String, Double> values) {
    var cells =
        sites.stream()
            .map(site -> values.containsKey(site) ? number(values.get(site)) : "")
            .collect(Collectors.joining(" | "));
    return "| %s | %s | %s |\n".formatted(what, cells, ratio(List.copyOf(values.values())));
  }

  private static String ratio(List<Double> values) {
    return values.size() < 2
        ? ""
        : String.format(Locale.ROOT, "%.2f", values.getLast() / values.getFirst());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.1f", value);
  }
}
