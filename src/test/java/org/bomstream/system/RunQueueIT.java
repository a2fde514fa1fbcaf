package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that wait for a node, whose turn it is, and the list of a run's batches. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(TwoNodes.LANE)
class RunQueueIT {
  private static final int LINES = 6;
  private static final int MANY = 12;

  private final Api alice = TwoNodes.user("alice");
  private final Api bob = TwoNodes.user("bob");
  private final Brake brake = TwoNodes.brake();

  @AfterEach
  void clear() {
    TwoNodes.clear();
  }

  @Test
  void tellsAQueuedRunsPlaceAndWhenItIsExpected() {
    fill();
    var first = DrivenRun.of(alice, alice.upload(BomFiles.csv(LINES)));
    var second = DrivenRun.of(alice, alice.upload(BomFiles.csv(LINES)));
    var bobs = DrivenRun.of(bob, bob.upload(BomFiles.csv(LINES)));

    assertThat(position(first)).isEqualTo(1);
    assertThat(position(second)).isEqualTo(2);
    assertThat(position(bobs)).as("among its organization's own").isEqualTo(1);
    var connected = connected(second);
    assertThat(connected.getInt("queue_position")).isEqualTo(2);
    assertExpected(connected);
    assertExpected(alice.state(first.bom()));
    var firstStart = start(alice.state(first.bom()));
    assertThat(start(alice.state(second.bom()))).isAfterOrEqualTo(firstStart);

    assertThat(first.wish("pause")).doesNotContainKeys("queue_position", "expected_start");
    assertThat(alice.state(first.bom())).doesNotContainKeys("queue_position", "expected_start");
    assertThat(position(second)).isEqualTo(1);
    first.wish("resume");
    assertThat(connected(first).getString("status")).as("which no event tells").isEqualTo("queued");
    brake.release();
    for (var run : List.of(first, second, bobs)) {
      assertThat(run.await("completed")).doesNotContainKeys("queue_position", "expected_start");
      assertThat(run.events().toString()).doesNotContain("queue_position", "expected_start");
      run.assertSound();
    }
  }

  private static int position(DrivenRun run) {
    return run.owner().state(run.bom()).getInt("queue_position");
  }

  private static JsonObject connected(DrivenRun run) {
    try (var view = run.owner().stream(run.bom())) {
      return view.awaitEvent("connected").first().state();
    }
  }

  private static void assertExpected(JsonObject state) {
    // Generous: the clock that counts is the database's.
    assertThat(start(state))
        .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(3600));
  }

  private static Instant start(JsonObject state) {
    return Instant.parse(state.getString("expected_start"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void holdsAndEndsAQueuedRunAtOnce(int at) {
    fill();
    var caller = alice.at(List.of(TwoNodes.one(), TwoNodes.other()).get(at));
    var run = DrivenRun.of(alice, alice.upload(BomFiles.csv(LINES)));
    assertThat(run.wish(caller, "resume").getString("status")).isEqualTo("queued");
    assertThat(run.wish(caller, "pause").getString("status")).isEqualTo("paused");
    assertThat(run.wish(caller, "resume").getString("status")).isEqualTo("queued");
    assertThat(run.wish(caller, "pause").getString("status")).isEqualTo("paused");
    var cancelled = run.wish(caller, "cancel");
    assertThat(cancelled.getString("status")).isEqualTo("cancelled");
    assertThat(cancelled).containsKey("completed_at").doesNotContainKey("started_at");
    run.assertSound();
    assertThat(run.story()).containsExactly("queued", "paused", "paused", "cancelled");
  }

  /** A run that was paused before it ever began is started, not resumed, when a node takes it. */
  @Test
  void startsAResumedRunThatHadNeverBegun() {
    fill();
    var run = DrivenRun.of(alice, alice.upload(BomFiles.csv(LINES)));
    run.wish("pause");
    run.wish("resume");
    brake.release();
    run.await("completed");
    run.assertSound();
    assertThat(run.story()).containsExactly("queued", "paused", "started", "completed");
  }

  @Test
  void letsTheOneOfAnotherOrganizationGoBeforeTheLastOfMany() {
    fill();
    var many =
        IntStream.range(0, MANY)
            .mapToObj(_ -> DrivenRun.of(alice, alice.upload(BomFiles.csv(LINES))))
            .toList();
    var one = DrivenRun.of(bob, bob.upload(BomFiles.csv(LINES)));
    brake.release();
    one.await("completed");
    many.forEach(run -> run.await("completed"));
    var order =
        TwoNodes.tables()
            .rows(
                "select organization_id from run where total_items = ? order by started_at", LINES);
    assertThat(order.subList(order.size() - MANY - 1, order.size()).indexOf("globex"))
        .as(order.toString())
        .isLessThan(MANY / 2);
  }

  @Test
  void listsBatchesPageByPage() {
    var run = DrivenRun.of(alice, alice.upload(BomFiles.csv(25)));
    var state = run.await("completed");

    var batches = new ArrayList<JsonObject>();
    var cursor = "";
    for (var page = 0; page < 3; page++) {
      var list = batches(run, "?limit=10" + cursor);
      batches.addAll(list.getJsonArray("items").getValuesAs(JsonObject.class));
      cursor = "&cursor=" + list.getString("next_cursor", "none");
    }

    assertThat(cursor).isEqualTo("&cursor=none");
    assertThat(batches).extracting(batch -> batch.getInt("number")).isEqualTo(numbers(25));
    assertThat(batches).allMatch(batch -> batch.getString("status").equals("completed"));
    assertThat(sum(batches, "items")).isEqualTo(state.getInt("total_items"));
    assertThat(sum(batches, "enriched_items")).isEqualTo(state.getInt("enriched_items"));
    assertThat(sum(batches, "failed_items")).isEqualTo(state.getInt("failed_items"));
  }

  private static List<Integer> numbers(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  private static int sum(List<JsonObject> batches, String member) {
    return batches.stream().mapToInt(batch -> batch.getInt(member)).sum();
  }

  @Test
  void showsABatchAsProcessingOnlyWhileANodeWorksOnIt() {
    fill();
    var run = DrivenRun.of(alice, alice.upload(BomFiles.csv(LINES)));
    brake.hold(run.bom());
    assertThat(statuses(run)).containsOnly("pending");
    // The two that hold the nodes are let go; this one is held by its own brake.
    release(run);
    Awaitility.await()
        .atMost(Api.PATIENCE)
        .untilAsserted(() -> assertThat(statuses(run)).contains("processing"));
    assertThat(statuses(run)).doesNotContain("completed");

    brake.release();
    run.await("completed");
    assertThat(statuses(run)).containsOnly("completed");
  }

  private void release(DrivenRun held) {
    TwoNodes.tables().change("delete from brake where bom_id <> ?", UUID.fromString(held.bom()));
  }

  private static List<String> statuses(DrivenRun run) {
    return batches(run, "?limit=1000").getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(batch -> batch.getString("status"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=1001", "limit=x", "cursor=x", "cursor=%27"})
  void refusesAPageThatCannotBe(String query) {
    var run = DrivenRun.of(alice, alice.upload(BomFiles.csv(1)));
    var path = "/api/boms/" + run.bom() + "/enrichment/batches?" + query;
    assertThat(alice.get(path).statusCode()).isEqualTo(400);
  }

  @Test
  void listsNoBatchesOfOthersOrOfNoRun() {
    var never = "/api/boms/" + alice.upload(BomFiles.csv(1)) + "/enrichment/batches";
    assertThat(alice.get(never).body()).contains("never_enriched");
    assertThat(bob.get(never).statusCode()).isEqualTo(404);
    assertThat(bob.get(never).body()).doesNotContain("never_enriched");
    assertThat(TwoNodes.user("oscar").get(never).body()).contains("never_enriched");
  }

  private static JsonObject batches(DrivenRun run, String query) {
    return Api.json(run.owner().get("/api/boms/" + run.bom() + "/enrichment/batches" + query));
  }

  /** Both nodes have a run that lasts until the brake is released. */
  private void fill() {
    var runs =
        IntStream.range(0, 2)
            .mapToObj(_ -> alice.upload(BomFiles.csv(LINES + 1)))
            .peek(brake::hold)
            .map(bom -> DrivenRun.of(alice, bom))
            .toList();
    runs.forEach(run -> run.await("enriching"));
  }
}
