package org.bomstream.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.bomstream.benchmark.LargeBom.Parts;

/** Many small BOMs at once beside one that has as many lines: what the start of a run costs. */
record SmallBomTrial(OwnServer server, int rounds) {
  private static final int BOMS = 1_000;
  private static final int LINES = 20;

  /** Rounds until the server has compiled what a request and a small run need. */
  private static final int WARM_UP = 3;

  static final String HEAD =
      "| BOMs | lines each | seconds | one BOM of %,d: seconds | ratio |\n".formatted(BOMS * LINES)
          + "| --: | --: | --: | --: | --: |\n";

  /**
   * What was measured.
   *
   * @param many seconds of the median round, from the first request to the last run's end
   * @param one the same of one BOM
   */
  record Result(double many, double one) {
    String row() {
      return String.format(
          Locale.ROOT, "| %,d | %d | %.2f | %.2f | %.1f |%n", BOMS, LINES, many, one, many / one);
    }
  }

  Result measure() throws SQLException, InterruptedException, ExecutionException {
    var many = new Rounds();
    var one = new Rounds();
    try (var database = DriverManager.getConnection(server.database())) {
      for (int round = 0; round < WARM_UP; round++) {
        enrich(database, BOMS, LINES);
      }
      for (int round = 0; round < rounds; round++) {
        one.add(enrich(database, 1, BOMS * LINES));
        many.add(enrich(database, BOMS, LINES));
      }
    }
    return new Result(many.median(), one.median());
  }

  private Duration enrich(Connection database, int count, int lines)
      throws SQLException, InterruptedException, ExecutionException {
    List<LargeBom> boms = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        boms.add(LargeBom.create(database, lines, Parts.AT_ONCE));
      }
      return new Runs(server.account(), database).enrich(boms);
    } finally {
      for (var bom : boms) {
        bom.delete(database);
      }
    }
  }
}
