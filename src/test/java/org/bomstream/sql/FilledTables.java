package org.bomstream.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * BOMs with a run each, and with more that have no batches any more, a catalogue, parts, and
 * answers, in a database that may know nothing of them.
 */
record FilledTables(Connection connection) {
  /** In a batch. */
  static final int LINES = 10;

  @SuppressWarnings("InlineFormatString") // Longer than what is done with it.
  private static final String FILL =
      """
      with b as (
        insert into bom (id, organization_id, name, item_count, ignored_rows, created_by)
        select cast(lpad(to_hex(%1$d * 1000 + n), 32, '0') as uuid), 'acme', 'bom', %3$d, 0, 'alice'
        from generate_series(1, %2$d) n returning id),
      c as (insert into event_counter (bom_id) select id from b),
      l as (
        insert into line_item (bom_id, line_number, source_row, reference_designators, mpn,
          do_not_populate)
        select id, n, n, 'R' || n, 'P-' || n, false from b, generate_series(1, %3$d) n),
      r as (
        insert into run (id, bom_id, organization_id, number, status, total_items, total_batches,
          requested_by, completed_at)
        select id, id, 'acme', 1, 'COMPLETED', %3$d, %3$d / %4$d, 'alice', now() from b returning id),
      h as (
        insert into run (id, bom_id, organization_id, number, status, total_items, total_batches,
          requested_by, completed_at)
        select gen_random_uuid(), id, 'acme', n, 'COMPLETED', 0, 0, 'alice', now()
        from b, generate_series(2, %3$d / %4$d) n)
      insert into batch (run_id, number, line_numbers, items, put_off)
      select id, n, array(select generate_series((n - 1) * %4$d + 1, n * %4$d)), %4$d, '{1}'
      from r, generate_series(1, %3$d / %4$d) n;
      with f as (
        insert into catalogue_file (name, precedence, content_hash, parts, skipped)
        values ('file %1$d', 0, '', 0, 0) returning id)
      insert into catalogue_part (file_id, row_number, number_key, base_key, mpn, manufacturer,
        lifecycle, rohs)
      select id, n, 'P' || n, 'P' || n, 'P-' || n, 'ACME', 'ACTIVE', 'COMPLIANT'
      from f, generate_series(1, %3$d) n;
      insert into catalogue_order_code (file_id, row_number, supplier, sku_key)
      select p.file_id, p.row_number, 'lcsc', p.number_key
      from catalogue_part p join catalogue_file f on f.id = p.file_id where f.name = 'file %1$d';
      with p as (
        insert into part (number_key, maker_key, mpn, manufacturer, lifecycle, rohs, source,
          retrieved_at, digests)
        select 'P' || n, 'M' || case %1$d when 1 then '' else '%1$d' end, 'P' || n, 'M', 'ACTIVE',
          'COMPLIANT', 'x', now(), '' from generate_series(1, %3$d) n returning id)
      insert into listing (part_id, source, precedence, content, retrieved_at)
      select id, s, 1, '{}', now() from p, unnest(array['a', 'b']) s;
      insert into source_answer (source, asked, outcome, content, written_at, asked_until)
      select case %1$d when 3 then 'a' else 'f%1$d' end, 'P' || n, 'FOUND', '{}',
        now() - interval '1 hour' - n * interval '1 ms', now() - interval '1 hour' from generate_series(1, %3$d) n;
      """;

  /** The BOM of that number among those of a filling; its run has the same id. */
  static UUID bom(int filling, int number) {
    return new UUID(0, filling * 1000L + number);
  }

  /** Adds BOMs of so many lines each, and a file of as many parts. */
  FilledTables fill(int filling, int boms, int lines) throws SQLException {
    return run(FILL.formatted(filling, boms, lines, LINES));
  }

  FilledTables empty() throws SQLException {
    return run("truncate bom, catalogue_file, part, source_answer cascade");
  }

  FilledTables analyse() throws SQLException {
    return run("analyze");
  }

  private FilledTables run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return this;
  }
}
