package org.bomstream.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/**
 * Measures runs on a running server, beside a bare program that updates the same rows, and writes a
 * table and a plot.
 */
final class EnrichmentBenchmark {
  private static final String DEFAULT = "1000,10000,100000,1000000";

  /** As the server shares lines out, unless it is configured otherwise. */
  private static final int BATCH_SIZE = 10;

  private static final int MOST_BATCHES = 1_000;
  private static final int PARTITIONS = 4;

  /** Until the server has compiled what it does most. */
  private static final int WARM_UP = 20_000;

  private final Target target;
  private final String url;

  EnrichmentBenchmark(Target target, String url) {
    this.target = target;
    this.url = url;
  }

  /**
   * What was measured with a BOM of so many lines.
   *
   * @param bare what the bare program took
   * @param peak the server's largest resident memory meanwhile, in MB; 0 where it cannot be seen
   */
  record Measured(int lines, int batchSize, Duration run, Duration bare, long peak) {
    double perSecond() {
      return lines / seconds(run);
    }

    double barePerSecond() {
      return lines / seconds(bare);
    }

    private static double seconds(Duration duration) {
      return duration.toNanos() / 1e9;
    }

    String row() {
      return String.format(
          Locale.ROOT,
          "| %,d | %,d | %.2f | %,.0f | %,.0f | %.2f | %,d |%n",
          lines,
          batchSize,
          seconds(run),
          perSecond(),
          barePerSecond(),
          perSecond() / barePerSecond(),
          peak);
    }
  }

  /** Ends with the exit code 1 after one line on the error stream when anything did not hold. */
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    var project = Path.of(System.getProperty("bomstream.project", "."));
    var sizes = System.getenv().getOrDefault("BENCHMARK_LINES", DEFAULT);
    try {
      var target = Target.of(System.getenv(), project);
      var url = Target.database(System.getenv(), project);
      var lines = Stream.of(sizes.split(",")).map(String::strip).map(Integer::valueOf).toList();
      new EnrichmentBenchmark(target, url).run(lines, project.resolve("target/benchmark"));
    } catch (BenchmarkFailed | IOException | SQLException | ExecutionException e) {
      System.err.println("Benchmark: " + e.getMessage());
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(List<Integer> sizes, Path folder)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    List<Measured> all = new ArrayList<>();
    try (var database = DriverManager.getConnection(url)) {
      System.out.println("warming up …");
      measure(database, WARM_UP);
      measure(database, WARM_UP);
      for (int lines : sizes) {
        System.out.printf(Locale.ROOT, "%,d lines …%n", lines);
        all.add(measure(database, lines));
      }
    }
    Files.createDirectories(folder);
    var table = new StringBuilder();
    table.append(
        "| lines | a batch | seconds | lines/s | bare JDBC: lines/s | ratio | peak MB |\n");
    table.append("| --: | --: | --: | --: | --: | --: | --: |\n");
    all.forEach(measured -> table.append(measured.row()));
    Files.writeString(folder.resolve("runs.md"), table);
    System.out.println("\n" + table);
    RunPlot.write(all, folder.resolve("runs.svg"));
    System.out.println("Written: " + folder.resolve("runs.md") + ", runs.svg");
  }

  private Measured measure(Connection database, int lines)
      throws SQLException, InterruptedException, ExecutionException, IOException {
    int batchSize = Math.max(BATCH_SIZE, Math.ceilDiv(lines, MOST_BATCHES));
    var bom = LargeBom.create(database, lines);
    try {
      Duration bare = new BareWriter(url, PARTITIONS).write(bom, batchSize);
      var server = target.serverProcess();
      if (server.isPresent()) {
        server.get().forgetPeak();
      }
      target.account().enrich(bom.id());
      Duration run = bom.awaitRun(database);
      long peak = server.isPresent() ? server.get().peakMegabytes() : 0;
      return new Measured(lines, batchSize, run, bare, peak);
    } finally {
      bom.delete(database);
    }
  }
}
