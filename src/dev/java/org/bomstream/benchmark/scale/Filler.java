package org.bomstream.benchmark.scale;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a {@link Filling} into a database that has the schema, table by table. */
public final class Filler {

  private final Filling filling;
  private final Connection database;
  private final Instant now = Instant.now();

  private Filler(Filling filling, Connection database) {
    this.filling = filling;
    this.database = database;
  }

  /** The rows of one BOM in one table. */
  private interface Rows {
    void write(Copy copy, int bom) throws SQLException;
  }

  /** Takes the database's address, with its user, and the share of the whole filling. */
  public static void main(String[] arguments) throws SQLException {
    fill(arguments[0], Filling.share(Double.parseDouble(arguments[1])));
  }

  /** What is there before is taken away. */
  public static void fill(String url, Filling filling) throws SQLException {
    try (var database = DriverManager.getConnection(url)) {
      new Filler(filling, database).fill();
    }
  }

  private void fill() throws SQLException {
    execute(
        "truncate bom, part, idempotency_key, batch_jobinstance, batch_jobexecution, batch_jobparameter"
            + " cascade");
    // Each row refers to one that is there, which need not be looked up.
    execute("set session_replication_role = replica");
    copy(
        "bom (id, organization_id, name, item_count, ignored_rows, created_by, created_at)",
        this::bom);
    execute(FilledParts.FILL);
    copy(
        "line_item (bom_id, line_number, source_row, reference_designators, quantity, mpn,"
            + " description, do_not_populate, status, enriched_at, part_id, match_kind, match_score)",
        this::lines);
    copy(
        "run (id, bom_id, organization_id, number, status, total_items, enriched_items,"
            + " total_batches, completed_batches, requested_by, queued_at, started_at,"
            + " completed_at, last_update, fence, job)",
        this::runs);
    copy(
        "batch (run_id, number, line_numbers, items, status, enriched_items, completed_at)",
        this::batches);
    copy("event_counter (bom_id, last, run_first)", this::counter);
    copy("event (bom_id, sequence, event_type, data, created_at)", this::events);
    copy(
        "idempotency_key (organization_id, caller, key, request, run_id, created_at)", this::keys);
    jobs();
    execute("truncate organization_holding");
    execute(
        "insert into organization_holding select organization_id, count(*), sum(item_count) from"
            + " bom group by 1");
    execute("vacuum analyze");
  }

  private void execute(String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private void copy(String table, Rows rows) throws SQLException {
    try (var copy = new Copy(database, table)) {
      for (int bom = 0; bom < filling.allBoms(); bom++) {
        rows.write(copy, bom);
      }
    }
  }

  private Instant created(int bom) {
    return filling.time(now, (double) bom / filling.allBoms());
  }

  /** The runs of a BOM come evenly after it. */
  private Instant begun(int bom, int number) {
    double from = (double) bom / filling.allBoms();
    return filling.time(now, from + (1 - from) * number / (filling.runsOf(bom) + 1));
  }

  private void bom(Copy copy, int bom) throws SQLException {
    copy.row(
        filling.bom(bom),
        filling.organization(bom),
        "BOM " + bom,
        filling.linesOf(bom),
        0,
        "alice",
        created(bom));
  }

  private void lines(Copy copy, int bom) throws SQLException {
    boolean done = !filling.isQueued(bom);
    for (int line = 1; line <= filling.linesOf(bom); line++) {
      String number = FilledParts.number(bom, line);
      Instant at = done ? begun(bom, filling.runsOf(bom)) : null;
      copy.row(
          filling.bom(bom),
          line,
          line + 1,
          "R" + line,
          1,
          number,
          "Resistor 10k 1% 0603",
          false,
          done ? "ENRICHED" : "PENDING",
          at,
          done ? FilledParts.id(bom, line) : null,
          done ? "EXACT" : null,
          done ? 1 : null);
    }
  }

  private void runs(Copy copy, int bom) throws SQLException {
    for (int number = 1; number <= filling.runsOf(bom); number++) {
      Instant at = begun(bom, number);
      run(copy, bom, number, "COMPLETED", at);
    }
    if (filling.isQueued(bom)) {
      run(copy, bom, 1, "QUEUED", null);
    }
  }

  private void run(Copy copy, int bom, int number, String status, Instant ended)
      throws SQLException {
    int lines = filling.linesOf(bom);
    int batches = Math.ceilDiv(lines, Filling.BATCH);
    Instant queued = ended == null ? created(bom) : ended.minusSeconds(2);
    copy.row(
        filling.run(bom, number),
        filling.bom(bom),
        filling.organization(bom),
        number,
        status,
        lines,
        ended == null ? 0 : lines,
        batches,
        ended == null ? 0 : batches,
        "alice",
        queued,
        ended == null ? null : ended.minusSeconds(1),
        ended,
        ended == null ? queued : ended,
        ended == null ? 0 : 1,
        ended == null ? null : job(bom, number));
  }

  private long job(int bom, int number) {
    return (long) bom * filling.runsOf(bom) + number;
  }

  private void batches(Copy copy, int bom) throws SQLException {
    boolean done = !filling.isQueued(bom);
    int lines = filling.linesOf(bom);
    for (int run = 1; run <= Math.max(1, filling.runsOf(bom)); run++) {
      for (int batch = 1; (batch - 1) * Filling.BATCH < lines; batch++) {
        int first = (batch - 1) * Filling.BATCH + 1;
        int last = Math.min(lines, batch * Filling.BATCH);
        copy.row(
            filling.run(bom, run),
            batch,
            IntStream.rangeClosed(first, last)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", "{", "}")),
            last - first + 1,
            done ? "COMPLETED" : "PENDING",
            done ? last - first + 1 : 0,
            done ? begun(bom, run) : null);
      }
    }
  }

  private void counter(Copy copy, int bom) throws SQLException {
    int events = filling.eventsOf(bom);
    int ofRun = events / Math.max(1, filling.runsOf(bom));
    copy.row(filling.bom(bom), events, events - ofRun + 1);
  }

  private void events(Copy copy, int bom) throws SQLException {
    int events = filling.eventsOf(bom);
    for (int sequence = 1; sequence <= events; sequence++) {
      copy.row(
          filling.bom(bom),
          sequence,
          Events.type(sequence, events, filling.runsOf(bom)),
          Events.data(filling, bom, sequence),
          filling.isQueued(bom)
              ? created(bom)
              : begun(bom, 1 + (sequence - 1) * filling.runsOf(bom) / events));
    }
  }

  private void keys(Copy copy, int bom) throws SQLException {
    copy.row(
        filling.organization(bom),
        "alice",
        "key " + bom,
        "enrich " + filling.bom(bom),
        filling.run(bom, 1),
        now);
  }

  /** As many as are kept. */
  private void jobs() throws SQLException {
    int jobs = Math.min(filling.runs(), 100 * filling.organizations());
    execute("""
        with n as (select n from generate_series(1, %d) n),
        i as (
          insert into batch_jobinstance (batchstatus, createtime, updatetime, instancestate,
            jobname, numexecs)
          select 5, localtimestamp, localtimestamp, 6, 'enrich-bom', 1 from n
          returning jobinstanceid),
        e as (
          insert into batch_jobexecution (batchstatus, createtime, updatetime, execnum, exitstatus,
            fk_jobinstanceid, serverid)
          select 5, localtimestamp, localtimestamp, 1, 'COMPLETED', jobinstanceid, 'gone' from i
          returning jobexecid)
        insert into batch_jobparameter (name, value, fk_jobexecid)
        select 'run', cast(gen_random_uuid() as text), jobexecid from e
        """
            .formatted(jobs));
  }
}
