package org.bomstream.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Lets a server enrich BOMs, and tells how long that takes. */
record Runs(Account account, Connection database) {
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private static final Duration PACE = Duration.ofMillis(10);

  /** Callers at once. */
  private static final int CALLERS = 4;

  /** From the first request until all have ended, all of them completed. */
  Duration enrich(List<LargeBom> boms)
      throws SQLException, InterruptedException, ExecutionException {
    long begun = System.nanoTime();
    try (var callers = Executors.newFixedThreadPool(CALLERS)) {
      List<Callable<Void>> requests = new ArrayList<>();
      for (var bom : boms) {
        requests.add(
            () -> {
              account.enrich(bom.id());
              return null;
            });
      }
      for (var request : callers.invokeAll(requests)) {
        request.get();
      }
    }
    awaitEnd(begun);
    var took = Duration.ofNanos(System.nanoTime() - begun);
    int completed = completed(boms);
    if (completed != boms.size()) {
      throw new BenchmarkFailed(
          "%d of %d runs completed without errors".formatted(completed, boms.size()));
    }
    return took;
  }

  private void awaitEnd(long begun) throws SQLException, InterruptedException {
    try (var open =
        database.prepareStatement("select exists (select from run where completed_at is null)")) {
      while (isTrue(open)) {
        if (System.nanoTime() - begun > PATIENCE.toNanos()) {
          throw new BenchmarkFailed("runs have not ended after " + PATIENCE);
        }
        Thread.sleep(PACE);
      }
    }
  }

  private static boolean isTrue(PreparedStatement query) throws SQLException {
    try (var row = query.executeQuery()) {
      return row.next() && row.getBoolean(1);
    }
  }

  private int completed(List<LargeBom> boms) throws SQLException {
    var ids = boms.stream().map(LargeBom::id).toArray();
    try (var query =
        database.prepareStatement(
            "select count(*) from (select distinct on (bom_id) status, failed_items from run"
                + " where bom_id = any(?) order by bom_id, number desc) newest where status ="
                + " 'COMPLETED' and failed_items = 0")) {
      query.setArray(1, database.createArrayOf("uuid", ids));
      try (var row = query.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }
}
