package org.bomstream.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** A BOM of any size, made by statements: no file of a million lines is taken. */
record LargeBom(UUID id, int lines) {
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  /** Its lines ask, in turn, for the parts of the shipped catalogue. */
  static LargeBom create(Connection database, int lines) throws SQLException {
    var bom = new LargeBom(UUID.randomUUID(), lines);
    bom.update(
        database,
        "insert into bom (id, organization_id, name, item_count, ignored_rows, created_by) values"
            + " (?, 'acme', 'benchmark', "
            + lines
            + ", 0, 'benchmark')");
    bom.update(database, "insert into event_counter (bom_id) values (?)");
    bom.update(
        database,
        "with p as (select mpn, manufacturer, row_number() over () - 1 as place, count(*) over () as"
            + " parts from catalogue_part) insert into line_item (bom_id, line_number, source_row,"
            + " reference_designators, quantity, mpn, manufacturer, do_not_populate) select ?, n, n"
            + " + 1, 'R' || n, 1, p.mpn, p.manufacturer, false from generate_series(1, "
            + lines
            + ") n join p on p.place = n % p.parts");
    bom.update(database, "analyze line_item", false);
    return bom;
  }

  /** Waits for the end of its newest run, and tells how long it took from its start. */
  Duration awaitRun(Connection database) throws SQLException, InterruptedException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      try (var query =
          database.prepareStatement(
              "select status, extract(epoch from completed_at - started_at) from run where bom_id ="
                  + " ? and completed_at is not null order by number desc limit 1")) {
        query.setObject(1, id);
        try (var row = query.executeQuery()) {
          if (row.next()) {
            if (!row.getString(1).equals("COMPLETED")) {
              throw new BenchmarkFailed(
                  "the run of " + lines + " lines ended as " + row.getString(1));
            }
            return Duration.ofNanos((long) (row.getDouble(2) * 1e9));
          }
        }
      }
      Thread.sleep(20);
    }
    throw new BenchmarkFailed("a run of " + lines + " lines has not ended after " + PATIENCE);
  }

  void delete(Connection database) throws SQLException {
    update(database, "delete from bom where id = ?");
  }

  private void update(Connection database, String sql) throws SQLException {
    update(database, sql, true);
  }

  private void update(Connection database, String sql, boolean named) throws SQLException {
    try (var statement = database.prepareStatement(sql)) {
      if (named) {
        statement.setObject(1, id);
      }
      statement.executeUpdate();
    }
  }
}
