package org.bomstream.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Results as Markdown. */
final class Table {
  private static final double[] PERCENTILES = {50, 90, 99, 99.9, 100};
  private static final double KILOBYTE = 1_000;

  private static final String HEAD =
      """
      | scenario | streams | BOMs | count | per second | p50 ms | p90 | p99 | p99.9 | max | server CPU s per million | cores: server | generator | Redis | others |
      | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
      """;

  private static final String LEGEND =
      """

      Count: deliveries; of connect, streams opened. Latency: from when an event was to be sent (burst, many: from the
      first one's time) until it was read, or from the connect until the stream's first event. Every delivery came once,
      whole and in order. Cores: taken on average; what the generator took, the server could not have. * marks a row in
      which other programs took more than a third of a core.
      """;

  private Table() {}

  static String of(List<Result> results) {
    return HEAD
        + results.stream().map(Table::row).collect(Collectors.joining())
        + LEGEND
        + results.stream().map(Table::memory).collect(Collectors.joining());
  }

  private static String row(Result result) {
    var scenario = result.scenario();
    var cores = result.usage().cores(result.seconds());
    var latencies =
        DoubleStream.of(PERCENTILES)
            .mapToObj(percentile -> number("%.1f", result.milliseconds(percentile)))
            .collect(Collectors.joining(" | "));
    return String.format(
        Locale.ROOT,
        "| %s%s | %,d | %,d | %,d | %,.0f | %s | %s | %s | %s | %s | %s |%n",
        scenario.name(),
        result.isNoisy() ? " *" : "",
        scenario.streams(),
        scenario.boms(),
        result.counted(),
        result.perSecond(),
        latencies,
        number("%.1f", result.serverPerMillion()),
        number("%.2f", cores.server()),
        number("%.2f", cores.generator()),
        number("%.2f", cores.redis()),
        number("%.2f", cores.others()));
  }

  private static String memory(Result result) {
    var memory = result.memory();
    return Double.isNaN(memory.heap())
        ? ""
        : String.format(
            Locale.ROOT,
            "%nMemory per idle stream, %s: %.1f kB of live heap (after a full collection), %.1f kB resident.%n",
            result.scenario().name(),
            memory.heap() / KILOBYTE,
            memory.resident() / KILOBYTE);
  }

  private static String number(String format, double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
  }
}
