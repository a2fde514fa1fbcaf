package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bomstream.WaitingServers;
import org.bomstream.launch.Bomstream;
import org.bomstream.simulator.Simulator;
import org.bomstream.simulator.catalogue.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server and the suppliers that it asks, from the file to prices, through every fault. */
@WaitingServers
class SuppliersIT {
  static Simulator suppliers;
  static Bomstream bomstream;

  final Api member = Api.as("alice", bomstream);
  final Api operator = Api.as("oscar", bomstream);

  @BeforeAll
  static void start() {
    suppliers = Simulator.start();
    Map<String, String> environment = new HashMap<>(suppliers.environment());
    environment.put("SOURCES", "digikey,mouser,numbers");
    environment.put("SUPPLIERS_DAY", "PT10S");
    environment.put("DIGIKEY_PER_MINUTE", "600");
    environment.put("MOUSER_PER_MINUTE", "600");
    environment.put("MOUSER_CACHE", "true");
    bomstream = Bomstream.named("suppliers", environment);
  }

  @AfterAll
  static void end() {
    bomstream.close();
    suppliers.close();
  }

  @BeforeEach
  void withoutFaults() {
    suppliers.script(script(""));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> states().values().stream().allMatch(state -> state.matches("on|off")));
  }

  /** Quotas beyond what is asked here, and some faults. */
  private static String script(String faults) {
    return """
        {"quotas": [{"supplier": "digikey", "per_minute": 100000, "per_day": 100000},
          {"supplier": "mouser", "per_minute": 100000, "per_day": 100000}],
         "faults": [%s]}
        """
        .formatted(faults);
  }

  @Test
  void tellsPricesAndStockAndWhoSaysSo() {
    String bom = member.upload("Designator,MPN,Manufacturer\nU1,ATmega328P-PU,Microchip\n");
    member.enrich(bom);
    member.awaitStatus(bom, "completed");

    JsonObject part =
        Api.json(member.get("/api/boms/%s/line-items/1".formatted(bom))).getJsonObject("part");
    List<JsonObject> offers = part.getJsonArray("offers").getValuesAs(JsonObject.class);
    assertThat(offers).extracting(o -> o.getString("supplier")).contains("digikey", "mouser");
    assertThat(offers).allSatisfy(o -> assertThat(o.getJsonArray("price_breaks")).isNotEmpty());
    assertThat(part.getJsonObject("provenance").toString())
        .contains("simulated digikey")
        .doesNotContain("\"digikey\"");
  }

  @Test
  void listsTheBestPriceForAllBoards() {
    String bom =
        member.upload("Designator,Quantity,MPN,DNP\nU1,2,ATmega328P-PU,\nU2,1,LM393P,DNP\n");
    member.enrich(bom);
    member.awaitStatus(bom, "completed");
    assertBest(bom, 2);
    assertThat(lines(bom).getLast()).doesNotContainKey("best_offer");

    member.patch("/api/boms/" + bom, "{\"build_quantity\": 100}");
    assertBest(bom, 200);
  }

  private void assertBest(String bom, int pieces) {
    JsonObject best = lines(bom).getFirst().getJsonObject("best_offer");
    JsonObject whole = Api.json(member.get("/api/boms/%s/line-items/1".formatted(bom)));
    assertThat(whole.getJsonObject("best_offer")).isEqualTo(best);
    assertThat(best.getInt("order_quantity")).isGreaterThanOrEqualTo(pieces);
    var unit = new BigDecimal(best.getString("unit_price"));
    assertThat(new BigDecimal(best.getString("total_price")))
        .isEqualByComparingTo(unit.multiply(BigDecimal.valueOf(best.getInt("order_quantity"))));
    assertThat(whole.getJsonObject("part").getJsonArray("offers").getValuesAs(JsonObject.class))
        .anyMatch(offer -> offer.getString("sku").equals(best.getString("sku")));
  }

  @Test
  void asksNobodyTwice() {
    String csv = bom("1N4007", "BC557B", "LM393P");
    for (int i = 0; i < 3; i++) {
      String bom = member.upload(csv);
      member.enrich(bom);
      member.awaitStatus(bom, "completed");
    }
    for (Shop shop : List.of(Shop.DIGIKEY, Shop.MOUSER)) {
      assertThat(suppliers.calls(shop).askedMost()).isLessThanOrEqualTo(1);
      assertThat(suppliers.calls(shop).violations()).isZero();
    }
  }

  @Test
  void losesNothingToThrottles() {
    suppliers.script(
        script(
            """
            {"supplier": "all", "fault": "throttled", "calls": 3, "retry_after": 1}
            """));
    String bom = member.upload(bom("SN74HC138N", "DRV8825PWPR", "MAX3232IDR"));
    member.enrich(bom);
    JsonObject state = member.awaitStatus(bom, "completed");
    assertThat(state.getInt("enriched_items")).isEqualTo(3);
    assertThat(lines(bom)).noneMatch(line -> line.containsKey("sources_missing"));
  }

  @Test
  void waitsForAQuotaAndGoesOnByItself() {
    suppliers.script(
        script(
            """
            {"supplier": "all", "fault": "quota_used_up", "until": 15}
            """));
    String bom = member.upload(bom("SN74HC595DR", "LM358DR"));
    member.enrich(bom);
    JsonObject waiting = member.awaitStatus(bom, "waiting");
    assertThat(waiting.getString("waiting_for")).startsWith("simulated ");
    assertThat(waiting.getInt("pending_items")).isEqualTo(2);
    JsonObject state = member.awaitStatus(bom, "completed");
    assertThat(state.getInt("enriched_items")).isEqualTo(2);
    assertThat(state.getInt("total_batches")).isEqualTo(2);
  }

  @Test
  void saysWhichSourceIsMissing() {
    suppliers.script(
        script(
            """
            {"supplier": "mouser", "fault": "quota_used_up", "until": 20}
            """));
    String bom = member.upload(bom("1N4148TR"));
    member.enrich(bom);
    member.awaitStatus(bom, "completed");
    JsonObject missing = lines(bom).getFirst().getJsonArray("sources_missing").getJsonObject(0);
    assertThat(missing.getString("source")).isEqualTo("simulated mouser");
    assertThat(missing.getString("why")).isEqualTo("quota_used_up");
    assertThat(missing.getString("until")).isNotBlank();
    assertThat(states()).containsEntry("simulated mouser", "quota_used_up");
  }

  @Test
  void saysWhatARunWouldTake() {
    String bom = member.upload(bom("MCP3008-I/SL", "SN65HVD230DR", "TXS0108EPWR"));
    JsonObject plan = Api.json(member.post("/api/boms/%s/enrichment/plan".formatted(bom)));
    assertThat(plan.getInt("part_numbers")).isEqualTo(3);
    assertThat(plan.getInt("known")).isZero();
    Map<String, Integer> calls =
        plan.getJsonArray("sources").getValuesAs(JsonObject.class).stream()
            .collect(Collectors.toMap(s -> s.getString("source"), s -> s.getInt("calls")));
    assertThat(calls).containsEntry("simulated digikey", 3).containsEntry("simulated mouser", 1);
    member.enrich(bom);
    member.awaitStatus(bom, "completed");
    assertThat(Api.json(member.post("/api/boms/%s/enrichment/plan".formatted(bom))).getInt("known"))
        .isEqualTo(3);
  }

  @Test
  void triesAKeyForAnOperator() {
    JsonObject answer = Api.json(operator.post("/api/operations/sources/mouser/test"));
    assertThat(answer.getString("outcome")).isEqualTo("found");
    suppliers.script(
        script(
            """
            {"supplier": "mouser", "fault": "refused", "calls": 1}
            """));
    answer = Api.json(operator.post("/api/operations/sources/mouser/test"));
    assertThat(answer.getString("outcome")).isEqualTo("refused");
    assertThat(states()).containsEntry("simulated mouser", "refused");
    answer = Api.json(operator.post("/api/operations/sources/mouser/test"));
    assertThat(answer.getString("outcome")).isEqualTo("found");
    assertThat(member.post("/api/operations/sources/mouser/test").statusCode()).isEqualTo(403);
  }

  private static String bom(String... numbers) {
    return IntStream.range(0, numbers.length)
        .mapToObj(i -> "U%d,%s".formatted(i + 1, numbers[i]))
        .collect(Collectors.joining("\n", "Designator,MPN\n", "\n"));
  }

  private List<JsonObject> lines(String bom) {
    return Api.json(member.get("/api/boms/" + bom + "/line-items"))
        .getJsonArray("items")
        .getValuesAs(JsonObject.class);
  }

  private Map<String, String> states() {
    return Api.json(operator.get("/api/sources"))
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .collect(Collectors.toMap(s -> s.getString("source"), s -> s.getString("state")));
  }
}
