package org.bomstream.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All outcomes, as a Markdown table with a row for each fault and client. */
final class Report {
  private static final String HEAD =
      """
      | fault | client | logs | lost | doubled | out of order | altered | superseded | slowest s | batches meanwhile | went on after s |
      | --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |
      """;

  private final Map<Key, Row> rows = new LinkedHashMap<>();
  private final List<String> troubles = new ArrayList<>();

  private record Key(String fault, String client) {}

  private record Row(
      int logs, Verdict sum, Duration slowest, long fewestBatches, Duration resumed) {
    private static final Row EMPTY =
        new Row(0, new Verdict(0, 0, 0, 0, 0), Duration.ZERO, Long.MAX_VALUE, Duration.ZERO);

    private Row plus(Outcome.Testimony told, Outcome outcome) {
      return new Row(
          logs + 1,
          sum.plus(told.verdict()),
          longer(slowest, told.slowest()),
          Math.min(fewestBatches, outcome.doneMeanwhile().orElse(Long.MAX_VALUE)),
          longer(resumed, outcome.resumed().orElse(Duration.ZERO)));
    }

    private static Duration longer(Duration one, Duration other) {
      return one.compareTo(other) < 0 ? other : one;
    }
  }

  void add(Fault fault, int round, Outcome outcome) {
    for (var told : outcome.testimonies()) {
      rows.merge(
          new Key(fault.name(), told.client()),
          Row.EMPTY.plus(told, outcome),
          (old, _) -> old.plus(told, outcome));
    }
    outcome
        .troubles()
        .forEach(trouble -> troubles.add(fault.name() + " " + round + ": " + trouble));
  }

  boolean isClean() {
    return troubles.isEmpty();
  }

  List<String> troubles() {
    return troubles;
  }

  @Override
  public String toString() {
    var text = new StringBuilder(HEAD);
    rows.forEach((key, row) -> text.append(line(key, row)));
    return text.toString();
  }

  private static String line(Key key, Row row) {
    var sum = row.sum();
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d | %d | %d | %d | %d | %s | %s | %s |%n",
        key.fault(),
        key.client(),
        row.logs(),
        sum.lost(),
        sum.doubled(),
        sum.disordered(),
        sum.altered(),
        sum.superseded(),
        seconds(row.slowest()),
        row.fewestBatches() == Long.MAX_VALUE ? "-" : row.fewestBatches() + " or more",
        seconds(row.resumed()));
  }

  static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1_000.0);
  }
}
