package org.bomstream.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measures a running server and writes a table and a plot. */
final class Benchmark {
  private static final String DEFAULT =
      "connect-5000,burst-1000,lockstep-1000,rate-1000,rate-5000,many-5000";

  /** Until the server has compiled what it does most. */
  private static final List<Scenario> WARM_UP =
      Stream.of("many-500", "burst-500", "lockstep-500", "lockstep-500").map(Scenario::of).toList();

  private final Target target;
  private final Path folder;

  /**
   * @param folder where {@code streams.md} and {@code streams.svg} are written
   */
  Benchmark(Target target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  /** Ends with the exit code 1 after one line on the error stream when anything did not hold. */
  public static void main(String[] arguments) {
    // The plot needs no screen.
    System.setProperty("java.awt.headless", "true");
    var project = Path.of(System.getProperty("bomstream.project", "."));
    var names = System.getenv().getOrDefault("BENCHMARK", DEFAULT);
    try {
      var scenarios = Stream.of(names.split(",")).map(String::strip).map(Scenario::of).toList();
      var target = Target.of(System.getenv(), project);
      var benchmark = new Benchmark(target, project.resolve("target/benchmark"));
      benchmark.run(WARM_UP, scenarios);
    } catch (BenchmarkFailed | IOException e) {
      System.err.println("Benchmark: " + e.getMessage());
      System.exit(1);
    }
  }

  /** Prints the table, too; what was measured before a failure is not lost. */
  void run(List<Scenario> warmUp, List<Scenario> scenarios) throws IOException {
    var results = new ArrayList<Result>();
    try (var publisher = new Publisher(target.redis());
        var boms = new OwnBoms(target.account())) {
      var most = Stream.concat(warmUp.stream(), scenarios.stream()).mapToInt(Scenario::boms).max();
      var uploaded = boms.upload(most.orElse(0));
      var trial = new Trial(target, publisher);
      System.out.println("warming up …");
      for (var scenario : warmUp) {
        trial.of(scenario, uploaded.subList(0, scenario.boms()));
      }
      for (var scenario : scenarios) {
        System.out.println(scenario.name() + " …");
        results.add(trial.of(scenario, uploaded.subList(0, scenario.boms())));
      }
    } finally {
      report(results);
    }
  }

  private void report(List<Result> results) throws IOException {
    if (results.isEmpty()) {
      return;
    }
    Files.createDirectories(folder);
    var table = folder.resolve("streams.md");
    var plot = folder.resolve("streams.svg");
    Files.writeString(table, Table.of(results));
    System.out.println("\n" + Files.readString(table));
    Plot.write(results, plot);
    System.out.println("Written: " + table + ", " + plot);
  }
}
