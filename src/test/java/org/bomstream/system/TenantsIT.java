package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one organization sees of another, which is nothing, and what an operator may. */
class TenantsIT {
  private static final String GIVEN_TO_OTHERS =
      """
      delete from bom where id = ?;
      insert into bom (id, organization_id, name, item_count, ignored_rows, created_by, external)
        values (?, 'globex', 'Motor', 0, 0, 'oscar', true);
      insert into event_counter (bom_id) values (?)
      """;

  final Api alice = Api.as("alice", Bomstream.shared());
  final Api bob = Api.as("bob", Bomstream.shared());
  final Api oscar = Api.as("oscar", Bomstream.shared());
  final String bom = alice.upload(BomFiles.csv(3));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/boms/%s",
        "DELETE /api/boms/%s",
        "GET /api/boms/%s/warnings",
        "GET /api/boms/%s/file",
        "GET /api/boms/%s/export",
        "GET /api/boms/%s/line-items",
        "GET /api/boms/%s/line-items?status=failed",
        "POST /api/boms/%s/enrich",
        "GET /api/boms/%s/enrichment",
        "GET /api/boms/%s/enrichment/batches",
        "POST /api/boms/%s/enrichment/pause",
        "POST /api/boms/%s/enrichment/resume",
        "POST /api/boms/%s/enrichment/cancel",
        "GET /api/enrichment/stream/%s",
        "GET /api/enrichment/stream/%s?last_event_id=0",
      })
  void anotherOrganizationsBomIsAsIfItWereNot(String call) {
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    var foreign = answer(bob, call, bom);
    assertThat(foreign).startsWith("404 ").doesNotContain("acme");
    assertThat(answer(bob, call, UUID.randomUUID().toString())).isEqualTo(foreign);
    for (var malformed : List.of("1", "x".repeat(36), "%27", bom + "0", bom.substring(1))) {
      assertThat(answer(bob, call, malformed)).isEqualTo(foreign);
    }
    assertThat(alice.get("/api/boms/" + bom).statusCode()).isEqualTo(200);
    assertThat(alice.state(bom).getString("status")).isEqualTo("completed");
  }

  /** Status, kind and text of the answer, with the identifier that was asked for taken out. */
  private static String answer(Api caller, String call, String id) {
    var parts = call.replace("%s", id).split(" ");
    var answer = Api.send(caller.request(parts[1]).method(parts[0], BodyPublishers.noBody()));
    var type = answer.headers().firstValue("Content-Type").orElse("none");
    return answer.statusCode() + " " + type + " " + answer.body().replace(id, "<id>");
  }

  @Test
  void listsOwnBomsOnly() {
    var bobs = bob.upload(BomFiles.csv(1));
    assertThat(ids(alice)).contains(bom).doesNotContain(bobs);
    assertThat(ids(bob)).contains(bobs).doesNotContain(bom);
    assertThat(ids(oscar)).contains(bom, bobs);
  }

  private static List<String> ids(Api caller) {
    var list = Api.json(caller.get("/api/boms?limit=1000"));
    return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(item -> item.getString("id"))
        .toList();
  }

  @Test
  void operatorReadsAll() {
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    for (var path : List.of("", "/line-items", "/enrichment")) {
      assertThat(oscar.get("/api/boms/" + bom + path).statusCode()).isEqualTo(200);
    }
    assertThat(oscar.stream(bom).awaitEnd().names()).contains("enrichment.completed");
  }

  @Test
  void operatorChangesNothing() {
    assertThat(oscar.delete("/api/boms/" + bom).statusCode()).isEqualTo(403);
    assertThat(oscar.post("/api/boms/" + bom + "/enrich").statusCode()).isEqualTo(403);
    var upload = oscar.post("/api/boms", "text/csv", BodyPublishers.ofString(BomFiles.csv(1)));
    assertThat(upload.statusCode()).isEqualTo(403);
    assertThat(alice.get("/api/boms/" + bom).statusCode()).isEqualTo(200);
  }

  /** By another node, of which this one hears nothing. */
  @Test
  void nobodyFollowsABomOnWhoseIdIsGivenToOthers() {
    var id = UUID.randomUUID();
    var path = "/api/operations/boms/" + id;
    assertThat(oscar.put(path, external("acme")).statusCode()).isEqualTo(201);
    try (var channel = RedisChannel.of(alice.server(), id.toString());
        var old = alice.stream(id.toString()).awaitEvent("connected")) {
      new Tables(alice.server().jdbcUrl()).change(GIVEN_TO_OTHERS, id, id, id);
      assertThat(old.awaitEnd().names()).containsExactly("connected", "stream_end");
      assertThat(old.last().json().getString("reason")).isEqualTo("bom_deleted");
      assertThat(alice.stream(id.toString()).status()).isEqualTo(404);
      try (var its = bob.stream(id.toString()).awaitEvent("connected")) {
        channel.publish("{\"event_type\":\"quote.refreshed\"}");
        assertThat(its.awaitEvent("quote.refreshed").names()).hasSize(2);
      }
      assertThat(old.names()).doesNotContain("quote.refreshed");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ac\\ud800me", "\\udc00", "ac\\u0000me", "ac\\u0085me", "ac\\u2028me", " "})
  void nobodyOwnsABomByANameThatCannotBeKept(String organization) {
    var answer = oscar.put("/api/operations/boms/" + UUID.randomUUID(), external(organization));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("/organization_id", "not_a_text");
  }

  private static String external(String organization) {
    return "{\"organization_id\":\"%s\",\"name\":\"Motor\"}".formatted(organization);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/boms",
        "GET /api/boms/%s",
        "DELETE /api/boms/%s",
        "POST /api/boms/%s/enrich",
        "POST /api/boms/%s/enrichment/cancel",
        "GET /api/enrichment/stream/%s",
        "GET /api/enrichment/stream/%s?token=e30.e30.e30",
      })
  void nobodyWithoutTokenGetsAnything(String call) {
    var nobody = new Api(alice.server(), "");
    assertThat(answer(nobody, call, bom)).startsWith("401 application/problem+json");
  }
}
