package org.bomstream.job.control;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.bomstream.ServerTables;

/** BOMs whose runs have ended, with all that these leave, and as many that wait for their first. */
final class History {
  /** Beyond what the container gives in a test. */
  private static final int FIRST_JOB = 1_000_000;

  private static final String BOMS =
      """
      insert into bom (id, organization_id, name, item_count, ignored_rows, created_by, created_at)
      select cast(md5(kind || n) as uuid), case n % 3 when 0 then 'globex' else 'acme' end, 'old',
        2, 0, 'alice', now() - n * interval '1 minute'
      from generate_series(?, ?) n, unnest(array['ended', 'queued']) kind
      """;

  private static final String COUNTERS =
      """
      insert into event_counter (bom_id, last, run_first)
      select id, 12, 9 from bom on conflict do nothing
      """;

  private static final String LINES =
      """
      insert into line_item (bom_id, line_number, source_row, reference_designators,
        do_not_populate, status)
      select b.id, l, l, 'R' || l, false, 'ENRICHED' from bom b, generate_series(1, 2) l
      on conflict do nothing
      """;

  private static final String ENDED =
      """
      insert into run (id, bom_id, organization_id, number, status, total_items, enriched_items,
        total_batches, completed_batches, requested_by, started_at, completed_at, job)
      select cast(md5('run' || n || number) as uuid), b.id, b.organization_id, number, 'COMPLETED',
        2, 2, 2, 2, 'alice', b.created_at, b.created_at,
        case number when 3 then n + 1000000 end
      from generate_series(?, ?) n join bom b on b.id = cast(md5('ended' || n) as uuid),
        generate_series(1, 3) number
      """;

  private static final String WAITING =
      """
      insert into run (id, bom_id, organization_id, number, status, total_items, total_batches,
        requested_by, completed_at)
      select cast(md5('waits' || n || number) as uuid), b.id, b.organization_id, number,
        case number when 1 then 'CANCELLED' else 'QUEUED' end, 2, 2, 'alice',
        case number when 1 then now() end
      from generate_series(?, ?) n join bom b on b.id = cast(md5('queued' || n) as uuid),
        generate_series(1, 2) number
      """;

  private static final String BATCHES =
      """
      insert into batch (run_id, number, line_numbers, items, status)
      select r.id, n, array[n], 1, 'COMPLETED' from run r, generate_series(1, 2) n
      on conflict do nothing
      """;

  private static final String EVENTS =
      """
      insert into event (bom_id, sequence, event_type, data, created_at)
      select bom_id, sequence, 'enrichment.progress', '{}', now()
      from event_counter, generate_series(1, 12) sequence
      on conflict do nothing
      """;

  private static final String KEYS =
      """
      insert into idempotency_key (organization_id, caller, key, request, run_id)
      select 'acme', 'alice', n, 'enrich', gen_random_uuid() from generate_series(?, ?) n
      """;

  private static final String INSTANCES =
      """
      insert into batch_jobinstance (jobinstanceid, batchstatus, createtime, instancestate, numexecs)
      select n + 1000000, 5, localtimestamp, 6, 1 from generate_series(?, ?) n
      """;

  private static final String EXECUTIONS =
      """
      insert into batch_jobexecution (jobexecid, batchstatus, createtime, execnum, fk_jobinstanceid)
      select n + 1000000, 5, localtimestamp, 1, n + 1000000 from generate_series(?, ?) n
      """;

  private static final String PARAMETERS =
      """
      insert into batch_jobparameter (name, value, fk_jobexecid)
      select 'run', cast(cast(md5('run' || n || 3) as uuid) as text), n + 1000000
      from generate_series(?, ?) n
      """;

  void add(ServerTables tables, int first, int last) throws SQLException {
    tables.change(BOMS, first, last);
    tables.change(COUNTERS);
    tables.change(LINES);
    tables.change(ENDED, first, last);
    tables.change(WAITING, first, last);
    tables.change(BATCHES);
    tables.change(EVENTS);
    for (String more : List.of(KEYS, INSTANCES, EXECUTIONS, PARAMETERS)) {
      tables.change(more, first, last);
    }
    tables.change("analyze");
  }

  /** Fifty BOMs whose runs have ended, in the order of their ids. */
  List<UUID> ended(ServerTables tables) throws SQLException {
    return tables.all(
        UUID.class,
        "select cast(md5('ended' || n) as uuid) from generate_series(1, 50) n order by 1");
  }

  UUID queued(ServerTables tables) throws SQLException {
    return tables.one(UUID.class, "select cast(md5('waits11' || 2) as uuid)");
  }

  UUID bomOf(ServerTables tables, UUID run) throws SQLException {
    return tables.one(UUID.class, "select bom_id from run where id = ?", run);
  }

  /** An ended run. */
  UUID withJob(ServerTables tables) throws SQLException {
    return tables.one(UUID.class, "select id from run where job = ?", FIRST_JOB + 7L);
  }

  void clear(ServerTables tables) throws SQLException {
    tables.change("delete from batch_jobparameter where fk_jobexecid > ?", FIRST_JOB);
    tables.change("delete from batch_jobexecution where jobexecid > ?", FIRST_JOB);
    tables.change("delete from batch_jobinstance where jobinstanceid > ?", FIRST_JOB);
    tables.change("delete from idempotency_key");
  }
}
