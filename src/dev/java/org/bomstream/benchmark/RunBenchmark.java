package org.bomstream.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.bomstream.benchmark.LargeBom.Parts;

/** Measures runs on a server of its own, and writes tables and a plot. */
final class RunBenchmark {
  private static final String TRIALS = "lines,small,latency";
  private static final String LINES = "1000,10000,100000,1000000";
  private static final String ROUNDS = "3";
  private static final List<Integer> PARTITIONS = List.of(3, 6, 12, 25);

  /** Until the server has compiled what it does most. */
  static final int WARM_UP = 100_000;

  private final OwnServer server;
  private final int rounds;
  private final StringBuilder report = new StringBuilder();

  RunBenchmark(OwnServer server, int rounds) {
    this.server = server;
    this.rounds = rounds;
  }

  /** Ends with the exit code 1 after one line on the error stream when anything did not hold. */
  public static void main(String[] arguments) {
    // The plot needs no screen.
    System.setProperty("java.awt.headless", "true");
    var environment = System.getenv();
    var trials = list(environment.getOrDefault("BENCHMARK", TRIALS));
    var lines = list(environment.getOrDefault("BENCHMARK_LINES", LINES));
    int rounds = Integer.parseInt(environment.getOrDefault("BENCHMARK_ROUNDS", ROUNDS));
    try (var server = new OwnServer()) {
      new RunBenchmark(server, rounds)
          .run(trials, lines.stream().map(Integer::valueOf).toList(), Path.of("target/benchmark"));
    } catch (BenchmarkFailed | IOException | SQLException | ExecutionException e) {
      System.err.println("Benchmark: " + e.getMessage());
      System.exit(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    System.exit(0);
  }

  private static List<String> list(String text) {
    return Stream.of(text.split(",")).map(String::strip).toList();
  }

  void run(List<String> trials, List<Integer> lines, Path folder)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    Files.createDirectories(folder);
    if (trials.contains("lines") || trials.contains("small")) {
      server.start(Map.of());
      System.out.println("warming up …");
      new SizeTrial(server, 2).of(Parts.AT_ONCE, WARM_UP);
    }
    if (trials.contains("lines")) {
      lines(lines, folder);
    }
    if (trials.contains("small")) {
      tell(SmallBomTrial.HEAD);
      tell(new SmallBomTrial(server, rounds).measure().row());
    }
    if (trials.contains("latency")) {
      tell(LatencyTrial.HEAD);
      for (int partitions : PARTITIONS) {
        tell(new LatencyTrial(server).of(partitions).row());
      }
    }
    Files.writeString(folder.resolve("runs.md"), report);
    System.out.println("Written: " + folder.resolve("runs.md"));
  }

  private void lines(List<Integer> sizes, Path folder)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    List<SizeTrial.Result> results = new ArrayList<>();
    tell(SizeTrial.HEAD);
    for (var parts : List.of(Parts.AT_ONCE, Parts.CATALOGUE)) {
      for (int lines : sizes) {
        var result = new SizeTrial(server, rounds).of(parts, lines);
        tell(result.row());
        results.add(result);
      }
    }
    RunPlot.write(results, folder.resolve("runs.svg"));
  }

  /** At once: what was measured before a failure is not lost. */
  private void tell(String text) {
    if (text.lines().count() > 1 && !report.isEmpty()) {
      report.append('\n');
      System.out.println();
    }
    report.append(text);
    System.out.print(text);
  }
}
