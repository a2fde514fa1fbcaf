package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;

/** What a run has left in the database: each batch done once, each line told of once. */
public record RunTables(Tables tables, UUID run) {

  public RunTables(Tables tables, String run) {
    this(tables, UUID.fromString(run));
  }

  /** What in the batch repository has not ended: executions, instances and steps. */
  public static long openJobs(Tables tables) {
    return tables.number(
        """
        select (select count(*) from batch_jobexecution where batchstatus in (0, 1, 2))
          + (select count(*) from batch_jobinstance where instancestate in (0, 1, 2, 3))
          + (select count(*) from batch_stepthreadexecution where batchstatus in (0, 1, 2))
        """);
  }

  public long batchesDone() {
    return tables.number(
        "select count(*) from batch where run_id = ? and status = 'COMPLETED'", run);
  }

  public void awaitBatchesDone(long count) {
    Awaitility.await().atMost(Api.PATIENCE).until(() -> batchesDone() >= count);
  }

  /** Each batch that is done, with the moment of its commit. */
  List<String> done() {
    return tables.rows(
        "select number, completed_at from batch where run_id = ? and status = 'COMPLETED'", run);
  }

  /** The node that has the run. */
  String node() {
    return String.valueOf(tables.rows("select node from run where id = ?", run).getFirst());
  }

  /** Of a BOM that has had this run alone. */
  void assertEachBatchDoneOnce(String bom, int lines) {
    var id = UUID.fromString(bom);
    assertThat(
            tables.number(
                "select count(*) from line_item where bom_id = ? and status = 'PENDING'", id))
        .isZero();
    assertThat(
            tables.rows(
                """
                select total_items, enriched_items, failed_items, total_batches - completed_batches,
                    enriched_items - (select count(*) from line_item
                        where bom_id = run.bom_id and status = 'ENRICHED'),
                    enriched_items - (select sum(enriched_items) from batch where run_id = run.id),
                    failed_items - (select sum(failed_items) from batch where run_id = run.id),
                    (select count(*) from batch where run_id = run.id and status <> 'COMPLETED')
                from run where id = ?
                """,
                run))
        .containsExactly(
            "%d %d %d 0 0 0 0 0".formatted(lines, lines - failing(lines), failing(lines)));
    assertEventsTellOfEachBatchOnce(id, lines);
  }

  private void assertEventsTellOfEachBatchOnce(UUID bom, int lines) {
    assertThat(tables.rows("select sequence from event where bom_id = ? order by 1", bom))
        .isEqualTo(Views.range(1, events(bom)).stream().map(String::valueOf).toList());
    var batches = new ArrayList<Integer>();
    var pending = lines;
    for (var progress : progress(bom)) {
      var state = progress.getJsonObject("state");
      var items = 0;
      for (var batch : state.getJsonArray("batches").getValuesAs(JsonObject.class)) {
        batches.add(batch.getInt("number"));
        items += batch.getInt("items");
      }
      assertThat(state.getInt("pending_items")).isEqualTo(pending - items);
      pending -= items;
    }
    assertThat(pending).isZero();
    assertThat(batches).doesNotHaveDuplicates();
    assertThat((long) batches.size())
        .isEqualTo(tables.number("select count(*) from batch where run_id = ?", run));
  }

  private long events(UUID bom) {
    return tables.number("select count(*) from event where bom_id = ?", bom);
  }

  private List<JsonObject> progress(UUID bom) {
    return tables
        .rows(
            "select data from event where bom_id = ? and event_type = 'enrichment.progress'"
                + " order by sequence",
            bom)
        .stream()
        .map(Api::json)
        .toList();
  }

  private static int failing(int lines) {
    return lines / BomFiles.UNKNOWN_EVERY;
  }
}
