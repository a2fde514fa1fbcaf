package org.bomstream.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * What a program does that only updates the same rows in the same batches, a transaction for each,
 * and nothing else: the mark for what a run costs beyond that.
 */
record BareWriter(String url, int connections) {
  private static final String UPDATE =
      "update line_item set status = 'ENRICHED', error_code = null, error_detail = null, enriched_at"
          + " = clock_timestamp(), part_mpn = mpn, part_manufacturer = manufacturer,"
          + " part_description = ?, part_category = ?, part_package = ?, part_lifecycle = 'ACTIVE',"
          + " part_rohs = 'COMPLIANT', part_datasheet_url = ?, part_source = 'catalogue',"
          + " part_retrieved_at = clock_timestamp() where bom_id = ? and line_number = ?";

  /** How long it takes for all lines of a BOM. */
  Duration write(LargeBom bom, int batchSize) throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(connections)) {
      List<Callable<Void>> shares = new ArrayList<>();
      for (int share = 0; share < connections; share++) {
        int first = share;
        shares.add(() -> writeShare(bom, batchSize, first));
      }
      long begun = System.nanoTime();
      for (var share : threads.invokeAll(shares)) {
        share.get();
      }
      return Duration.ofNanos(System.nanoTime() - begun);
    }
  }

  private Void writeShare(LargeBom bom, int batchSize, int share) throws SQLException {
    try (Connection database = DriverManager.getConnection(url)) {
      database.setAutoCommit(false);
      int batches = Math.ceilDiv(bom.lines(), batchSize);
      for (int batch = share; batch < batches; batch += connections) {
        int last = Math.min(bom.lines(), (batch + 1) * batchSize);
        write(database, bom, batch * batchSize + 1, last);
        database.commit();
      }
    }
    return null;
  }

  private static void write(Connection database, LargeBom bom, int first, int last)
      throws SQLException {
    try (var update = database.prepareStatement(UPDATE)) {
      for (int line = first; line <= last; line++) {
        update.setString(1, "Dual operational amplifier, 36 V, 0.7 MHz");
        update.setString(2, "Amplifiers");
        update.setString(3, "SOIC-8");
        update.setString(4, "https://example.org/datasheets/lm358.pdf");
        update.setObject(5, bom.id());
        update.setInt(6, line);
        update.addBatch();
      }
      update.executeBatch();
    }
  }
}
