package org.bomstream.benchmark;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.bomstream.benchmark.LargeBom.Parts;

/** Runs whose source takes 100 ms for each batch, with more and more partitions. */
record LatencyTrial(OwnServer server) {
  private static final int RUNS = 8;
  private static final int BATCH_SIZE = 10;
  private static final int MOST_BATCHES = 1_000;

  /** So that runs last about as long, whatever their partitions. */
  private static final int BATCHES_PER_PARTITION = 200;

  /** Each look-up of a batch takes so long. */
  private static final double LATENCY = 0.1;

  static final String HEAD =
      """
      | runs | partitions each | look-ups in flight | batches/s | of what the source allows |
      | --: | --: | --: | --: | --: |
      """;

  /** What was measured. */
  record Result(int partitions, double perSecond) {
    String row() {
      int inFlight = RUNS * partitions;
      double most = inFlight / LATENCY;
      return String.format(
          Locale.ROOT,
          "| %d | %d | %d | %,.0f | %.0f %% |%n",
          RUNS,
          partitions,
          inFlight,
          perSecond,
          100 * perSecond / most);
    }
  }

  /** Starts the server anew, with so many partitions for each run. */
  Result of(int partitions)
      throws SQLException, IOException, InterruptedException, ExecutionException {
    server.start(
        Map.of(
            "PARTITIONS_PER_RUN", Integer.toString(partitions),
            "RUNS_PER_NODE", Integer.toString(RUNS),
            "RUNS_PER_ORGANIZATION", Integer.toString(RUNS),
            "THREADS", Integer.toString(RUNS * partitions + 64)));
    new SizeTrial(server, 2).of(Parts.AT_ONCE, RunBenchmark.WARM_UP);
    try (var database = DriverManager.getConnection(server.database())) {
      var runs = new Runs(server.account(), database);
      int batches = Math.min(MOST_BATCHES, BATCHES_PER_PARTITION * partitions);
      List<LargeBom> boms = new ArrayList<>();
      try {
        for (int run = 0; run < RUNS; run++) {
          boms.add(LargeBom.create(database, BATCH_SIZE * batches, Parts.LATE));
        }
        double seconds = runs.enrich(boms).toNanos() / 1e9;
        return new Result(partitions, RUNS * batches / seconds);
      } finally {
        for (var bom : boms) {
          bom.delete(database);
        }
      }
    }
  }
}
