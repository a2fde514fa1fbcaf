package org.bomstream.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.bomstream.benchmark.scale.Filling;

/**
 * Measures what calls, runs and background tasks take with a full database, beside one with a tenth
 * of it and one with nothing but a queue; and whether nodes keep their leases meanwhile.
 */
final class ScaleBenchmark {
  private static final String ALL = "calls,claims,imports,starts,tasks,leases,purge";
  private static final String MINUTES = "10";

  private final Set<String> parts;
  private final int minutes;
  private final StringBuilder report = new StringBuilder();
  private boolean failed;

  private ScaleBenchmark(Set<String> parts, int minutes) {
    this.parts = parts;
    this.minutes = minutes;
  }

  /** The system property {@code fill} is the greater filling's share of the whole one. */
  public static void main(String[] arguments) throws InterruptedException {
    var environment = System.getenv();
    var parts =
        Arrays.stream(environment.getOrDefault("BENCHMARK", ALL).split(","))
            .collect(Collectors.toSet());
    int minutes = Integer.parseInt(environment.getOrDefault("BENCHMARK_MINUTES", MINUTES));
    double share = Double.parseDouble(System.getProperty("fill", "1"));
    try {
      System.exit(new ScaleBenchmark(parts, minutes).run(share) ? 0 : 1);
    } catch (BenchmarkFailed | IOException | SQLException | ExecutionException e) {
      System.err.println("Benchmark: " + e.getMessage());
      System.exit(1);
    }
  }

  /** Whether nothing failed. */
  private boolean run(double share)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    try (var empty = ScaleSite.filled("empty", Filling.queueAlone(ScaleClaims.ALL));
        var tenth = ScaleSite.filled("a tenth", Filling.share(share / 10));
        var full =
            ScaleSite.filled("full", Filling.share(share).withQueue(2 * ScaleClaims.ALL))) {
      measure(empty, tenth, full);
    }
    return !failed;
  }

  private void measure(ScaleSite empty, ScaleSite tenth, ScaleSite full)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    var times = new ScaleTimes(List.of(empty.name(), tenth.name(), full.name()));
    try {
      part("calls", () -> new ScaleCalls(List.of(tenth, full), times).measure());
      part("claims", () -> new ScaleClaims(List.of(empty, full), times).measure());
      part("imports", () -> new ScaleImports(List.of(tenth, full), times).measure());
      part("starts", () -> new ScaleStarts(List.of(empty, full), times).measure());
      part("tasks", () -> tell(new ScaleTasks(List.of(empty, tenth, full)).measure()));
      empty.server().stop();
      tenth.server().stop();
      part("leases", () -> tell(new ScaleLeases(full, times, minutes).measure()));
      part("purge", () -> new ScalePurge(full, times).measure());
    } finally {
      tell(times.toString());
    }
  }

  /** What one part of the benchmark does. */
  private interface Part {
    void measure() throws IOException, SQLException, InterruptedException, ExecutionException;
  }

  /** If it is asked for; a failure leaves the other parts to be measured. */
  private void part(String name, Part part)
      throws IOException, SQLException, InterruptedException, ExecutionException {
    if (!parts.contains(name)) {
      return;
    }
    System.out.println("measuring " + name + " …");
    try {
      part.measure();
    } catch (BenchmarkFailed e) {
      failed = true;
      tell("Of " + name + ": " + e.getMessage() + "\n");
    }
  }

  /** At once: what was measured before a failure is not lost. */
  private void tell(String table) throws IOException {
    report.append('\n').append(table);
    System.out.println("\n" + table);
    Path file = Path.of("target/benchmark/scale.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, report);
  }
}
