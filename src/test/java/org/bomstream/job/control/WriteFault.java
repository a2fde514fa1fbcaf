package org.bomstream.job.control;

import java.sql.SQLException;
import org.bomstream.ServerTables;

/** A database that refuses, a few times, to write one line; until closed. */
final class WriteFault implements AutoCloseable {
  private final ServerTables tables;

  /**
   * @param state the SQLSTATE that it gives as its reason
   * @param mpn the line's
   * @param times how often it is refused, before it is taken
   */
  WriteFault(ServerTables tables, String state, String mpn, int times) throws SQLException {
    this.tables = tables;
    tables.change("create sequence write_tries");
    tables.change(
        """
        create function refuse_write() returns trigger language plpgsql as $$
        begin
          -- What a sequence counts is not rolled back.
          if nextval('write_tries') <= %d then
            raise exception 'refused by the test' using errcode = '%s';
          end if;
          return new;
        end $$
        """
            .formatted(times, state));
    tables.change(
        "create trigger refuse_write before update on line_item for each row when (new.mpn = '%s')"
                .formatted(mpn)
            + " execute function refuse_write()");
  }

  /** How often the line was written, with or without success. */
  long tries() throws SQLException {
    return tables.one(Long.class, "select last_value from write_tries");
  }

  @Override
  public void close() throws SQLException {
    tables.change("drop trigger refuse_write on line_item");
    tables.change("drop function refuse_write");
    tables.change("drop sequence write_tries");
  }
}
