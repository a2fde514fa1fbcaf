package org.bomstream.chaos;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.bomstream.launch.PostgresProcess;
import org.bomstream.system.Tables;

/**
 * Whoever comes to a {@link Place} while this is open is held there until it is closed, for longer
 * than a node lets itself wait for a lock.
 */
final class Snare implements AutoCloseable {
  private final Tables tables;
  private final Place place;
  private final Connection holder;

  /** Prepares a database for snares. A batch's transaction is known by its batch's row. */
  static void install(Tables tables) {
    tables.change(
        """
        create function in_batch() returns trigger language plpgsql as $$
        begin
          perform set_config('chaos.in_batch', 'yes', true);
          return new;
        end $$
        """);
    tables.change(
        "create trigger in_batch before update on batch for each row execute function in_batch()");
    tables.change(
        """
        create function snare() returns trigger language plpgsql set lock_timeout = 0 as $$
        begin
          if tg_table_name = 'line_item' or current_setting('chaos.in_batch', true) = 'yes' then
            perform pg_advisory_xact_lock_shared(tg_argv[0]::bigint);
          end if;
          return new;
        end $$
        """);
    for (var place : Place.values()) {
      tables.change(
          "create trigger snare_%s %s for each row execute function snare(%d)"
              .formatted(place, place.statement(), place.key()));
    }
  }

  Snare(Tables tables, Place place) {
    this.tables = tables;
    this.place = place;
    try {
      holder = DriverManager.getConnection(tables.jdbcUrl(), PostgresProcess.USER, "");
      try (var lock = holder.prepareStatement("select pg_advisory_lock(?)")) {
        lock.setLong(1, place.key());
        lock.execute();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean hasCaught() {
    return tables.number(
            "select count(*) from pg_locks where locktype = 'advisory' and not granted and objid ="
                + " ?::oid",
            Long.toString(place.key()))
        > 0;
  }

  @Override
  public void close() {
    try {
      holder.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
