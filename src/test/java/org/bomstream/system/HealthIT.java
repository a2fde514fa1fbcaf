package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bomstream.bom.entity.LineKind;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How many lines of a BOM are of which kind: what is counted is what the filters find. */
class HealthIT {
  private static final int LINES = 60;

  private static final String EVERY_KIND =
      """
      Designator,Quantity,MPN,Manufacturer,DNP
      U1,1,LM358DR,Texas Instruments,
      U2,1,NOBODY-HAS-2,,
      U3,1,,,
      U4,1,NOBODY-HAS-4,,DNP
      U5,1,4938,,
      """;

  private final Bomstream bomstream = Bomstream.shared();
  private final Api alice = Api.as("alice", bomstream);
  private final Tables tables = new Tables(bomstream.jdbcUrl());
  private final Brake brake = Brake.in(tables);

  @AfterEach
  void releaseBatches() {
    brake.release();
  }

  @Test
  void isOfTheBomAsOpposedToItsNewestRun() {
    String bom = alice.upload(EVERY_KIND);
    assertThat(healthOf(bom)).containsEntry("not_fitted", 1).containsEntry("not_asked", 4);
    enrich(bom, "all");
    Map<String, Integer> all = healthOf(bom);
    assertThat(all).containsEntry("matched", 1).containsEntry("no_part_number", 1);

    enrich(bom, "failed");
    assertThat(alice.state(bom).getInt("enriched_items")).isZero();
    assertThat(healthOf(bom)).isEqualTo(all);
  }

  @Test
  void followsEachBatch() {
    String bom = alice.upload(BomFiles.csv(LINES));
    brake.slow(bom, 50);
    alice.enrich(bom);
    while (alice.state(bom).getInt("pending_items") > 0) {
      assertThat(sum(counted(bom))).isEqualTo(LINES);
    }
    alice.awaitStatus(bom, "completed");
    assertThat(healthOf(bom)).containsEntry("not_asked", 0);
  }

  @Test
  void followsCorrectionsAndVersionsThatKnowNothingOfIt() {
    String bom = alice.upload(EVERY_KIND);
    enrich(bom, "all");
    alice.patch("/api/boms/" + bom + "/line-items/1", "{\"mpn\": \"LM358\"}");
    assertThat(healthOf(bom)).containsEntry("matched", 0).containsEntry("not_asked", 1);
    alice.patch("/api/boms/" + bom + "/line-items/1", "{\"do_not_populate\": true}");
    assertThat(healthOf(bom)).containsEntry("not_fitted", 2).containsEntry("not_asked", 0);

    var id = UUID.fromString(bom);
    tables.change(
        "update line_item set status = 'FAILED', error_code = 'source_timeout',"
            + " do_not_populate = false where bom_id = ? and line_number < 4",
        id);
    assertThat(healthOf(bom)).containsEntry("source_error", 3);
    tables.change("delete from bom_health where bom_id = ?", id);
    assertThat(healthOf(bom)).containsEntry("source_error", 3);
  }

  @Test
  void countsARevisionAnew() {
    String bom = alice.upload(EVERY_KIND);
    enrich(bom, "all");
    String revised = EVERY_KIND.replace("NOBODY-HAS-2", "ANOTHER-1") + "U6,1,LM358DR,,DNP\n";
    var body = BodyPublishers.ofString(revised);
    assertThat(alice.post("/api/boms/" + bom + "/file", "text/csv", body).statusCode())
        .isEqualTo(200);
    assertThat(healthOf(bom))
        .containsEntry("matched", 1)
        .containsEntry("not_fitted", 2)
        .containsEntry("not_asked", 1);
  }

  @Test
  void tellsThoseThatWereReadByARule() {
    String bom =
        alice.upload(
            """
            Designator,Quantity,MPN,Manufacturer
            R1,1,RC0402FR-0712K4L,Yageo
            R2,1,RC0402FR-0723K2L,Yageo
            U1,1,LM358DR,Texas Instruments
            """);
    for (int run = 0; run < 2; run++) {
      enrich(bom, "all");
      JsonObject health = json("/api/boms/" + bom).getJsonObject("health");
      assertThat(health.getInt("matched")).isEqualTo(3);
      assertThat(health.getInt("read")).isEqualTo(2);
    }
    alice.patch("/api/boms/" + bom + "/line-items/1", "{\"mpn\": \"NOBODY-HAS-1\"}");
    JsonObject health = json("/api/boms/" + bom).getJsonObject("health");
    assertThat(health.getInt("read")).isEqualTo(1);
  }

  /** As the BOM and the list have it, and as many lines as the filters give. */
  private Map<String, Integer> healthOf(String bom) {
    Map<String, Integer> counted = counted(bom);
    assertThat(sum(counted)).isEqualTo(json("/api/boms/" + bom).getInt("item_count"));
    assertThat(found(bom)).isEqualTo(counted);
    assertThat(listed(bom)).isEqualTo(counted);
    return counted;
  }

  private Map<String, Integer> counted(String bom) {
    return kinds(json("/api/boms/" + bom).getJsonObject("health"));
  }

  private Map<String, Integer> listed(String bom) {
    return json("/api/boms?limit=1000").getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .filter(each -> each.getString("id").equals(bom))
        .map(each -> kinds(each.getJsonObject("health")))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Integer> found(String bom) {
    return Arrays.stream(LineKind.values())
        .collect(
            Collectors.toMap(
                LineKind::code,
                kind ->
                    json("/api/boms/%s/line-items?limit=1000&health=%s".formatted(bom, kind.code()))
                        .getJsonArray("items")
                        .size()));
  }

  /** Those read by a rule are counted among the matched. */
  private static Map<String, Integer> kinds(JsonObject health) {
    return health.entrySet().stream()
        .filter(count -> !count.getKey().equals("read"))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, count -> ((JsonNumber) count.getValue()).intValue()));
  }

  private JsonObject json(String path) {
    return Api.json(alice.get(path));
  }

  private void enrich(String bom, String scope) {
    var body = BodyPublishers.ofString("{\"scope\": \"%s\"}".formatted(scope));
    alice.post("/api/boms/" + bom + "/enrich", "application/json", body);
    alice.awaitStatus(bom, "completed");
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
