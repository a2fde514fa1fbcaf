package org.bomstream.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** A BOM of any size, made by statements: no file of a million lines is taken. */
record LargeBom(UUID id, int lines) {

  /** The number of each line's part. */
  enum Parts {
    /** In turn those of the shipped catalogue. */
    CATALOGUE("p.mpn"),
    /** Of a source that answers at once. */
    AT_ONCE("'DELAY-0-' || p.mpn"),
    /** Of a source that takes 100 ms for each batch. */
    LATE("'DELAY-100-' || p.mpn");

    private final String number;

    Parts(String number) {
      this.number = number;
    }
  }

  static LargeBom create(Connection database, int lines, Parts parts) throws SQLException {
    var bom = new LargeBom(UUID.randomUUID(), lines);
    bom.update(
        database,
        "insert into bom (id, organization_id, name, item_count, ignored_rows, created_by) values"
            + " (?, 'acme', 'benchmark', %d, 0, 'benchmark')".formatted(lines));
    bom.update(database, "insert into event_counter (bom_id) values (?)");
    bom.update(
        database,
        "with p as (select mpn, manufacturer, row_number() over () - 1 as place from"
            + " catalogue_part) insert into line_item (bom_id, line_number, source_row,"
            + " reference_designators, quantity, mpn, manufacturer, do_not_populate) select ?, n, n"
            + " + 1, 'R' || n, 1, %s, p.manufacturer, false from generate_series(1, %d) n join p on"
                .formatted(parts.number, lines)
            + " p.place = n % (select count(*) from catalogue_part)");
    return bom;
  }

  void delete(Connection database) throws SQLException {
    update(database, "delete from bom where id = ?");
  }

  private void update(Connection database, String sql) throws SQLException {
    try (var statement = database.prepareStatement(sql)) {
      statement.setObject(1, id);
      statement.executeUpdate();
    }
  }
}
