package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines a run takes, and requests that come twice. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(TwoNodes.LANE)
class RunScopeIT {
  private static final int LINES = 10;
  private static final int FAILING = LINES / BomFiles.UNKNOWN_EVERY;
  private static final String FAILED = "{\"scope\": \"failed\"}";

  private final Api alice = TwoNodes.user("alice");
  private final String bom = alice.upload(BomFiles.csv(LINES));

  @AfterEach
  void clear() {
    TwoNodes.clear();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|10",
        "{\"scope\": \"failed\"}|1",
        "{\"scope\": \"incomplete\", \"include_dnp\": true}|1",
        "{\"scope\": \"pending\"}|0",
        "{\"max_age\": \"P1DT12H\"}|10",
        "{\"scope\": \"stale\", \"older_than\": \"PT0S\"}|9",
        "{\"scope\": \"stale\", \"older_than\": \"P30D\"}|0",
        "{\"scope\": \"stale\", \"older_than\": \"p2w\"}|0",
        "{\"scope\": \"stale\", \"older_than\": \"P1DT1,5S\"}|0",
        "{\"scope\": \"stale\", \"older_than\": \"PT8760000H\"}|0",
      })
  void takesTheLinesInItsScope(String body, int lines) {
    assertThat(run("").getInt("total_items")).isEqualTo(LINES);

    var state = run(body);

    assertThat(state.getInt("total_items")).isEqualTo(lines);
    assertThat(state.getInt("total_batches")).isEqualTo(lines);
    assertThat(state.getJsonNumber("percent_complete").toString()).isEqualTo("100.0");
    assertThat(lines("enriched")).isEqualTo(LINES - FAILING);
    var whole = Views.whole(alice, bom);
    assertThat(whole.ids()).hasSize(LINES + lines + 6);
    assertThat(whole.names()).filteredOn("enrichment.started"::equals).hasSize(2);
  }

  @Test
  void takesLinesThatWereNeverReachedAsFailed() {
    assertThat(run(FAILED).getInt("total_items")).isEqualTo(LINES);
  }

  @Test
  void tellsARunOfNothingFromItsBeginningToItsEnd() {
    var only = alice.upload(BomFiles.csv(1));
    alice.enrich(only);
    alice.awaitStatus(only, "completed");
    var first = Views.whole(alice, only).ids().getLast();
    assertThat(enrich(only, FAILED, null).statusCode()).isEqualTo(202);
    var view = alice.streamAfter(only, first).awaitEnd();
    assertThat(view.numbered())
        .extracting(StreamEvent::name)
        .containsExactly("enrichment.queued", "enrichment.started", "enrichment.completed");
    assertThat(batches(only)).isZero();
  }

  private int batches(String bom) {
    return Api.json(alice.get("/api/boms/" + bom + "/enrichment/batches"))
        .getJsonArray("items")
        .size();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"scope\": \"most\"}|/scope",
        "{\"scope\": \"FAILED\"}|/scope",
        "{\"scope\": \"\"}|/scope",
        "{\"scope\": 1}|/scope",
        "{\"scope\": [\"all\"]}|/scope",
        "{\"scope\": \"stale\"}|/older_than",
        "{\"scope\": \"stale\", \"older_than\": null}|/older_than",
        "{\"scope\": \"stale\", \"older_than\": 30}|/older_than",
        "{\"scope\": \"stale\", \"older_than\": \"\"}|/older_than",
        "{\"scope\": \"stale\", \"older_than\": \"30 days\"}|/older_than",
        "{\"scope\": \"stale\", \"older_than\": \"P\"}|/older_than",
        "{\"scope\": \"stale\", \"older_than\": \"PT\"}|/older_than",
        "{\"scope\": \"stale\", \"older_than\": \"P-1D\"}|/older_than",
        "{\"scope\": \"stale\", \"older_than\": \"-PT5S\"}|/older_than",
        "{\"scope\": \"stale\", \"older_than\": \"P99999999999D\"}|/older_than",
        "{\"scope\": \"stale\", \"older_than\": \"P1000Y\"}|/older_than",
        "{\"scope\": \"stale\", \"older_than\": \"PT9999999999999H\"}|/older_than",
        "{\"max_age\": \"30 days\"}|/max_age",
        "{\"include_dnp\": \"yes\"}|/include_dnp",
        "{\"includeDnp\": true}|/includeDnp",
      })
  void namesTheMemberThatIsWrong(String body, String pointer) {
    var answer = enrich(bom, body, null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(Api.json(answer).getJsonArray("errors").getJsonObject(0).getString("pointer"))
        .isEqualTo(pointer);
    assertThat(alice.get("/api/boms/" + bom + "/enrichment").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "\"all\"", "{", "scope=all"})
  void refusesWhatIsNoObject(String body) {
    var answer = enrich(bom, body, null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  /** As long as the key is kept, on whatever node it comes, and also when the run has ended. */
  @Test
  void grantsARequestThatComesTwiceOnce() {
    var key = "key-" + UUID.randomUUID();
    var first = enrich(bom, "", key);
    assertThat(first.statusCode()).isEqualTo(202);
    var again = enrich(alice.at(TwoNodes.other()), bom, "{\"scope\": \"all\"}", key);
    alice.awaitStatus(bom, "completed");
    var late = enrich(bom, "{}", key);
    assertThat(List.of(again.statusCode(), late.statusCode())).containsOnly(202);
    assertThat(Stream.of(again, late).map(RunScopeIT::run)).containsOnly(run(first));
    assertThat(run(alice.state(bom))).isEqualTo(run(first));
    assertThat(run(enrich(bom, "", "another-" + key))).isNotEqualTo(run(first));
  }

  @Test
  void refusesTheKeyOfAnotherRequest() {
    var key = "key-" + UUID.randomUUID();
    enrich(bom, "", key);
    alice.awaitStatus(bom, "completed");
    var otherScope = enrich(bom, FAILED, key);
    var otherBom = enrich(alice.upload(BomFiles.csv(1)), "", key);
    assertThat(otherScope.statusCode()).isEqualTo(422);
    assertThat(otherBom.statusCode()).isEqualTo(422);
    assertThat(Api.json(otherBom).getString("detail")).contains("Idempotency-Key");

    var bob = TwoNodes.user("bob");
    var others = enrich(bob, bob.upload(BomFiles.csv(1)), "", key);
    assertThat(others.statusCode()).as("a key is its caller's own").isEqualTo(202);
  }

  @Test
  void keepsNoKeyOfARequestThatWasRefused() {
    var key = "key-" + UUID.randomUUID();
    TwoNodes.brake().hold(bom);
    alice.enrich(bom);
    assertThat(enrich(bom, FAILED, key).statusCode()).isEqualTo(409);
    TwoNodes.brake().release();
    alice.awaitStatus(bom, "completed");
    assertThat(enrich(bom, "", key).statusCode()).isEqualTo(202);
  }

  @Test
  void grantsARequestAnewAfterADay() {
    var key = "key-" + UUID.randomUUID();
    var first = run(enrich(bom, "", key));
    alice.awaitStatus(bom, "completed");
    age(key, 23);
    assertThat(run(enrich(bom, "", key))).isEqualTo(first);
    age(key, 2);
    assertThat(run(enrich(bom, "", key))).isNotEqualTo(first);
  }

  private static void age(String key, int hours) {
    TwoNodes.tables()
        .change(
            "update idempotency_key set created_at = created_at - ? * interval '1 h' where key = ?",
            hours,
            key);
  }

  @Test
  void refusesAnOverlongKey() {
    assertThat(enrich(bom, "", "k".repeat(256)).statusCode()).isEqualTo(400);
    assertThat(enrich(bom, "", "k".repeat(255)).statusCode()).isEqualTo(202);
  }

  @Test
  void queuesOneRunForManyWhoAskAtOnceWithOneKey() throws Exception {
    var key = "key-" + UUID.randomUUID();
    var nodes = List.of(alice, alice.at(TwoNodes.other()));
    var answers = new ArrayList<HttpResponse<String>>();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked =
          IntStream.range(0, 8)
              .mapToObj(n -> callers.submit(() -> enrich(nodes.get(n % 2), bom, "", key)))
              .toList();
      for (var each : asked) {
        answers.add(each.get());
      }
    }
    assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(202);
    assertThat(answers.stream().map(RunScopeIT::run).distinct()).hasSize(1);
    assertThat(
            TwoNodes.tables()
                .number("select count(*) from run where bom_id = ?", UUID.fromString(bom)))
        .isEqualTo(1);
  }

  private static String run(HttpResponse<String> answer) {
    return run(Api.json(answer));
  }

  private static String run(JsonObject told) {
    return told.getString("run_id");
  }

  /** The state of a whole run. */
  private JsonObject run(String body) {
    var answer = enrich(bom, body, null);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    var state = alice.awaitStatus(bom, "completed");
    Views.assertAddsUp(state);
    assertThat(run(state)).isEqualTo(run(answer));
    return state;
  }

  private long lines(String status) {
    return Api.json(alice.get("/api/boms/" + bom + "/line-items?limit=1000&status=" + status))
        .getJsonArray("items")
        .size();
  }

  private HttpResponse<String> enrich(String bom, String body, String key) {
    return enrich(alice, bom, body, key);
  }

  private static HttpResponse<String> enrich(Api caller, String bom, String body, String key) {
    var request =
        caller
            .request("/api/boms/" + bom + "/enrich")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return Api.send(key == null ? request : request.header("Idempotency-Key", key));
  }
}
