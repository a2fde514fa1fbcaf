package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;

/** A BOM's newest run as a test drives it at {@link TwoNodes}, with what the event log tells. */
record DrivenRun(Api owner, String bom, String id) {

  static DrivenRun of(Api owner, String bom) {
    return new DrivenRun(owner, bom, owner.enrich(bom));
  }

  /**
   * @param wish {@code pause}, {@code resume} or {@code cancel}
   */
  HttpResponse<String> ask(Api caller, String wish) {
    return caller.post("/api/boms/" + bom + "/enrichment/" + wish);
  }

  /** The state that the answer tells, of a wish that must be taken. */
  JsonObject wish(Api caller, String wish) {
    var answer = ask(caller, wish);
    assertThat(answer.statusCode()).as(wish + ": " + answer.body()).isEqualTo(202);
    var state = Api.json(answer);
    Views.assertAddsUp(state);
    assertThat(state.getString("run_id")).isEqualTo(id);
    return state;
  }

  JsonObject wish(String wish) {
    return wish(owner, wish);
  }

  JsonObject await(String status) {
    var state = owner.awaitStatus(bom, status);
    Views.assertAddsUp(state);
    return state;
  }

  String status() {
    return owner.state(bom).getString("status");
  }

  RunTables tables() {
    return new RunTables(TwoNodes.tables(), id);
  }

  /** The kinds of this run's events but for progress, as {@code started}, in order. */
  List<String> story() {
    return events().stream()
        .map(event -> event.getString("event_type").replace("enrichment.", ""))
        .filter(type -> !type.equals("progress"))
        .toList();
  }

  /**
   * Of a BOM that has had this run alone: ids have no gap, counts add up, nothing is out of turn.
   */
  void assertSound() {
    assertThat(numbers()).isEqualTo(Views.range(1, numbers().size()));
    var working = false;
    var done = 0;
    for (var event : events()) {
      var state = event.getJsonObject("state");
      Views.assertAddsUp(state);
      var told = event.toString();
      switch (event.getString("event_type")) {
        case "enrichment.started", "enrichment.resumed" -> {
          assertThat(working).as(told).isFalse();
          working = true;
        }
        case "enrichment.progress", "enrichment.completed" -> assertThat(working).as(told).isTrue();
        default -> working = false;
      }
      assertThat(state.getInt("current_batch")).as(told).isGreaterThanOrEqualTo(done);
      done = state.getInt("current_batch");
    }
    assertAgrees(owner.state(bom));
  }

  /** What is told is what is committed. */
  private void assertAgrees(JsonObject state) {
    assertThat((long) state.getInt("current_batch")).isEqualTo(tables().batchesDone());
    assertThat(lines("ENRICHED")).isEqualTo(state.getInt("enriched_items"));
    assertThat(lines("FAILED")).isEqualTo(state.getInt("failed_items"));
  }

  private long lines(String status) {
    return TwoNodes.tables()
        .number(
            "select count(*) from line_item where bom_id = ? and status = ?",
            UUID.fromString(bom),
            status);
  }

  private List<Long> numbers() {
    return TwoNodes.tables()
        .rows("select sequence from event where bom_id = ? order by 1", UUID.fromString(bom))
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  List<JsonObject> events() {
    return TwoNodes.tables()
        .rows(
            "select data from event where bom_id = ? and data like '%' || ? || '%' order by"
                + " sequence",
            UUID.fromString(bom), id)
        .stream()
        .map(Api::json)
        .toList();
  }
}
