package org.bomstream.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bomstream.benchmark.LargeBom.Parts;
import org.bomstream.launch.PostgresBinaries;

/** Runs beside Spring Batch doing the same work, on the oldest PostgreSQL and the newest. */
final class SpringBatchBenchmark {
  private static final String VERSIONS = "15,18";
  private static final String ROUNDS = "5";
  private static final int CATALOGUE = 100_000;
  private static final List<Size> SIZES = List.of(new Size(10_000, 10), new Size(100_000, 100));

  /** Before anything counts: both have compiled what they do most. */
  private static final int WARM_UP = 3;

  private static final String HEAD =
      """
      | PostgreSQL | statistics | lines | a batch | lines/s | Spring Batch: lines/s | ratio |
      | --- | --- | --: | --: | --: | --: | --: |
      """;

  @SuppressWarnings("InlineFormatString") // Longer than what is done with it.
  private static final String PARTS =
      """
      with f as (
        insert into catalogue_file (name, precedence, content_hash, parts, skipped)
        values ('benchmark', 9, '', %1$d, 0) returning id)
      insert into catalogue_part (file_id, row_number, number_key, base_key, mpn, manufacturer,
        description, category, package, lifecycle, rohs, datasheet_url)
      select id, n, 'BM' || n, 'BM' || n, 'BM' || n, 'Acme', 'Dual operational amplifier, 36 V',
        'Amplifiers', 'SOIC-8', 'ACTIVE', 'COMPLIANT', 'https://example.org/datasheets/' || n
      from f, generate_series(1, %1$d) n
      """;

  private final OwnServer server;
  private final int rounds;
  private final StringBuilder report = new StringBuilder(HEAD);

  private record Size(int lines, int batch) {}

  private SpringBatchBenchmark(OwnServer server, int rounds) {
    this.server = server;
    this.rounds = rounds;
  }

  /** Ends with the exit code 1 after one line on the error stream when anything did not hold. */
  public static void main(String[] arguments) throws Exception {
    var environment = System.getenv();
    var versions = environment.getOrDefault("BENCHMARK_POSTGRES", VERSIONS).split(",");
    int rounds = Integer.parseInt(environment.getOrDefault("BENCHMARK_ROUNDS", ROUNDS));
    System.out.print(HEAD);
    for (String version : versions) {
      PostgresBinaries.choose(version);
      try (var server = new OwnServer()) {
        new SpringBatchBenchmark(server, rounds).run(version);
      } catch (BenchmarkFailed e) {
        System.err.println("Benchmark: " + e.getMessage());
        System.exit(1);
      }
    }
    System.exit(0);
  }

  private void run(String version) throws Exception {
    server.start(Map.of());
    try (var database = DriverManager.getConnection(server.database());
        var peer = new SpringBatchPeer(server.database(), server.redis())) {
      execute(database, "alter system set autovacuum = off");
      execute(database, "select pg_reload_conf()");
      execute(database, PARTS.formatted(CATALOGUE));
      for (var statistics : List.of("absent", "present")) {
        if (statistics.equals("present")) {
          execute(database, "vacuum analyze");
        }
        for (Size size : SIZES) {
          measure(version, statistics, size, database, peer);
        }
      }
    }
    Files.createDirectories(Path.of("target/benchmark"));
    Files.writeString(Path.of("target/benchmark/peer-" + version + ".md"), report);
  }

  private void measure(
      String version, String statistics, Size size, Connection database, SpringBatchPeer peer)
      throws Exception {
    var ours = new Rounds();
    var theirs = new Rounds();
    for (int round = -WARM_UP; round < rounds; round++) {
      Duration our = ours(database, size, statistics);
      Duration their = theirs(database, size, statistics, peer);
      if (round >= 0) {
        ours.add(our);
        theirs.add(their);
      }
    }
    double our = size.lines() / ours.median();
    double their = size.lines() / theirs.median();
    String row =
        String.format(
            Locale.ROOT,
            "| %s | %s | %,d | %d | %,.0f | %,.0f | %.2f |%n",
            version,
            statistics,
            size.lines(),
            size.batch(),
            our,
            their,
            our / their);
    System.out.print(row);
    report.append(row);
  }

  private Duration ours(Connection database, Size size, String statistics) throws Exception {
    var bom = bom(database, size, statistics);
    try {
      return new Runs(server.account(), database).enrich(List.of(bom));
    } finally {
      bom.delete(database);
    }
  }

  private Duration theirs(Connection database, Size size, String statistics, SpringBatchPeer peer)
      throws Exception {
    var bom = bom(database, size, statistics);
    try {
      return peer.enrich(bom, size.batch());
    } finally {
      bom.delete(database);
    }
  }

  private static LargeBom bom(Connection database, Size size, String statistics)
      throws SQLException {
    var bom = LargeBom.create(database, size.lines(), Parts.CATALOGUE);
    if (statistics.equals("present")) {
      execute(database, "vacuum analyze line_item");
    }
    execute(database, "checkpoint");
    return bom;
  }

  private static void execute(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
