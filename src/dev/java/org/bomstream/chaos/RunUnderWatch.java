package org.bomstream.chaos;

import java.util.List;
import java.util.UUID;
import org.bomstream.system.RunTables;
import org.bomstream.system.StreamEvent;
import org.bomstream.system.Tables;

/** A run, and the log that it writes, as they stand in the database. */
public record RunUnderWatch(Tables tables, UUID bom, UUID run) {
  private static final int COLUMNS = 3;

  long batches() {
    return tables.number("select total_batches from run where id = ?", run);
  }

  long batchesDone() {
    return new RunTables(tables, run).batchesDone();
  }

  public boolean isOver() {
    return tables.number("select count(*) from run where id = ? and completed_at is null", run)
        == 0;
  }

  public String status() {
    return one("status");
  }

  /** The node that has the run; {@code null} as a word where none has. */
  String node() {
    return one("node");
  }

  /** Raised whenever a node takes the run. */
  long fence() {
    return Long.parseLong(one("fence"));
  }

  private String one(String column) {
    return String.valueOf(
        tables.rows("select " + column + " from run where id = ?", run).getFirst());
  }

  long newestEvent() {
    return tables.number("select max(sequence) from event where bom_id = ?", bom);
  }

  /** How many events of a type there are, such as {@code paused}. */
  long told(String type) {
    return tables.number(
        "select count(*) from event where bom_id = ? and event_type = 'enrichment.' || ?",
        bom,
        type);
  }

  /** All events, with the names that they have on a stream. */
  List<StreamEvent> log() {
    return tables
        .rows("select sequence, event_type, data from event where bom_id = ? order by 1", bom)
        .stream()
        .map(row -> row.split(" ", COLUMNS))
        .map(row -> new StreamEvent(row[0], name(row[1]), row[2], 0))
        .toList();
  }

  private static String name(String eventType) {
    return eventType.replace("enrichment." + Verdict.PROGRESS, Verdict.PROGRESS);
  }
}
