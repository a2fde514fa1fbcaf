package org.bomstream.benchmark;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.bomstream.benchmark.LargeBom.Parts;

/** Runs of BOMs of any size, each beside a bare program that updates as many rows alike. */
record SizeTrial(OwnServer server, int rounds) {
  /** As the server is shipped. */
  private static final int BATCH_SIZE = 10;

  private static final int MOST_BATCHES = 1_000;
  private static final int PARTITIONS = 4;

  /** From here on one round lasts long enough, and longer than anyone would wait for several. */
  private static final int LARGE = 1_000_000;

  static final String HEAD =
      """
      | source | lines | a batch | seconds | lines/s | bare JDBC: lines/s | ratio | peak MB |
      | --- | --: | --: | --: | --: | --: | --: | --: |
      """;

  /**
   * What was measured.
   *
   * @param seconds of the median run, from the request to its end
   * @param bareSeconds of the median bare program
   * @param peak the server's largest resident memory meanwhile, in MB
   */
  record Result(Parts parts, int lines, double seconds, double bareSeconds, long peak) {
    double perSecond() {
      return lines / seconds;
    }

    double barePerSecond() {
      return lines / bareSeconds;
    }

    String row() {
      return String.format(
          Locale.ROOT,
          "| %s | %,d | %,d | %.2f | %,.0f | %,.0f | %.2f | %,d |%n",
          parts == Parts.CATALOGUE ? "catalogue" : "at once",
          lines,
          batchSize(lines),
          seconds,
          perSecond(),
          barePerSecond(),
          perSecond() / barePerSecond(),
          peak);
    }
  }

  private static int batchSize(int lines) {
    return Math.max(BATCH_SIZE, Math.ceilDiv(lines, MOST_BATCHES));
  }

  /** By turns, so that what else the machine does slows both. */
  Result of(Parts parts, int lines)
      throws SQLException, IOException, InterruptedException, ExecutionException {
    var run = new Rounds();
    var bare = new Rounds();
    server.process().forgetPeak();
    try (var database = DriverManager.getConnection(server.database())) {
      int times = lines < LARGE ? rounds : 1;
      for (int round = 0; round < times; round++) {
        bare.add(bare(database, parts, lines));
        run.add(run(database, parts, lines));
      }
    }
    return new Result(parts, lines, run.median(), bare.median(), server.process().peakMegabytes());
  }

  private Duration bare(Connection database, Parts parts, int lines)
      throws SQLException, InterruptedException, ExecutionException {
    var bom = LargeBom.create(database, lines, parts);
    try {
      settle(database);
      return new BareWriter(server.database(), PARTITIONS).write(bom, batchSize(lines));
    } finally {
      bom.delete(database);
    }
  }

  private Duration run(Connection database, Parts parts, int lines)
      throws SQLException, InterruptedException, ExecutionException {
    var bom = LargeBom.create(database, lines, parts);
    try {
      settle(database);
      return new Runs(server.account(), database).enrich(List.of(bom));
    } finally {
      bom.delete(database);
    }
  }

  /** What the creation has left to do is done before, and not within what is measured. */
  private static void settle(Connection database) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute("vacuum analyze line_item");
      statement.execute("checkpoint");
    }
  }
}
