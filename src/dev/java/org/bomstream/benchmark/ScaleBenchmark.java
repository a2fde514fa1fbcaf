package org.bomstream.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.bomstream.benchmark.scale.Filler;
import org.bomstream.benchmark.scale.Filling;

/**
 * Measures what calls, claims and background tasks take on a server of its own, with an empty
 * database, one with some history, and one with ten times as much.
 */
final class ScaleBenchmark {
  private static final Path LOG = Path.of("target/homes/benchmark-stores/postgres.log");
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration QUIET = Duration.ofSeconds(20);
  private static final int CLAIMED = 1_000;

  /** Purges that are not waited for ten minutes. */
  private static final Map<String, String> VARIABLES =
      Map.of("RUNS_PURGE_INTERVAL", "PT5S", "EVENTS_PURGE_INTERVAL", "PT5S");

  private final OwnServer server;
  private final StatementLog log = new StatementLog(LOG);
  private final Map<String, List<String>> times = new LinkedHashMap<>();
  private final List<Map<String, StatementLog.Taken>> statements = new ArrayList<>();

  private ScaleBenchmark(OwnServer server) {
    this.server = server;
  }

  /** The system property {@code fill} is the greater filling's share of the whole one. */
  public static void main(String[] arguments) throws InterruptedException {
    double share = Double.parseDouble(System.getProperty("fill", "1"));
    try (var server = new OwnServer()) {
      new ScaleBenchmark(server)
          .run(
              List.of(Filling.queueAlone(CLAIMED), Filling.share(share / 10), Filling.share(share)));
    } catch (BenchmarkFailed | IOException | SQLException e) {
      System.err.println("Benchmark: " + e.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }

  private void run(List<Filling> fillings) throws IOException, SQLException, InterruptedException {
    server.start(VARIABLES);
    for (Filling filling : fillings) {
      System.out.println("filling: " + filling + " …");
      server.stop();
      Filler.fill(server.database(), filling);
      try (var database = DriverManager.getConnection(server.database())) {
        StatementLog.begin(database);
        log.next();
        server.start(VARIABLES);
        measure(database, filling);
      }
    }
    report();
  }

  private void measure(Connection database, Filling filling)
      throws IOException, SQLException, InterruptedException {
    long begun = System.nanoTime();
    await(database, Math.min(CLAIMED, filling.queued()));
    tell("runs of 30 lines, each (ms)", (System.nanoTime() - begun) / 1e6 / Math.min(CLAIMED, filling.queued()));
    change(database, "update run set status = 'PAUSED' where status = 'QUEUED'");
    new ScaleCalls(server.account(), filling).measure(this::tell);
    Thread.sleep(QUIET);
    statements.add(log.next());
  }

  private void tell(String what, double value) {
    times.computeIfAbsent(what, _ -> new ArrayList<>()).add("%,.1f".formatted(value));
  }

  private static void await(Connection database, int runs)
      throws SQLException, InterruptedException {
    long begun = System.nanoTime();
    try (var count =
        database.prepareStatement(
            """
            select count(*) from run
            where completed_at > now() - interval '1 hour' and started_at is not null
              and total_items = %d
            """
                .formatted(Filling.QUEUED_LINES))) {
      for (int done = 0; done < runs; Thread.sleep(100)) {
        if (System.nanoTime() - begun > PATIENCE.toNanos()) {
          throw new BenchmarkFailed("only %d runs have ended".formatted(done));
        }
        try (var row = count.executeQuery()) {
          row.next();
          done = row.getInt(1);
        }
      }
    }
  }

  private static void change(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private void report() throws IOException {
    var report = new StringBuilder("| what | empty | a tenth | full |\n| --- | --: | --: | --: |\n");
    times.forEach(
        (what, values) ->
            report.append("| %s | %s |\n".formatted(what, String.join(" | ", values))));
    report.append("\n| statement | times | ms: empty | a tenth | full | rows: empty | a tenth | full |\n");
    report.append("| --- | --: | --: | --: | --: | --: | --: | --: |\n");
    var all = new TreeSet<String>();
    statements.forEach(some -> all.addAll(some.keySet()));
    all.forEach(text -> report.append(row(text)));
    Path file = Path.of("target/benchmark/scale.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, report);
    System.out.print(report);
  }

  private String row(String text) {
    var none = new StatementLog.Taken(0, 0, 0);
    var taken = statements.stream().map(some -> some.getOrDefault(text, none)).toList();
    var row = new StringBuilder("| `%.90s` | %,d".formatted(text.replace("|", "¦"), taken.getLast().times()));
    taken.forEach(one -> row.append(" | %.2f".formatted(one.each())));
    taken.forEach(one -> row.append(" | %,.0f".formatted(one.rowsEach())));
    return row.append(" |\n").toString();
  }
}
