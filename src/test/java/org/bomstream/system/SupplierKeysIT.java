package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bomstream.LongForm;
import org.bomstream.WaitingServers;
import org.bomstream.launch.Bomstream;
import org.bomstream.simulator.Simulator;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.script.Kind;
import org.junit.jupiter.api.Test;

/** What we prove ourselves by to suppliers is never repeated, whatever they answer. */
@LongForm
@WaitingServers
class SupplierKeysIT {
  /** Keys, tokens, and what is signed with them, which stands in addresses. */
  private static final Pattern SECRET =
      Pattern.compile(
          "simulated-(key|token)|(?i)[?&\"](api.?signature|signature|(callInfo\\.)?apiKey)=[^&]{8}");

  private final Set<String> told = new ConcurrentSkipListSet<>();

  @Test
  void noKeyIsInAnyAnswerOrFileOfTheServer() throws IOException {
    var begin = Instant.now();
    try (var suppliers = Simulator.start();
        var server = Bomstream.named("keys", environment(suppliers))) {
      var member = Api.as("alice", server);
      var operator = Api.as("oscar", server);
      for (var fault : Kind.values()) {
        suppliers.script(script(fault));
        tryAll(operator, fault);
      }
      suppliers.script("{}");
      enrich(member);
      for (var path : List.of("/api/sources", "/metrics", "/health", "/api/operations/runs")) {
        note(path, operator.get(path).body());
      }
      note("the terminal", server.console());
      assertThat(told).isEmpty();
      assertThat(new WrittenFiles(server, begin).find(SupplierKeysIT::secrets)).isEmpty();
      assertAllWereAsked(suppliers);
    }
  }

  private static Map<String, String> environment(Simulator suppliers) {
    var environment = new HashMap<>(suppliers.environment());
    var all = Arrays.stream(Shop.values()).map(Shop::word).collect(Collectors.joining(","));
    environment.put("SOURCES", all);
    environment.put("OWN_SOURCE_NAME", Shop.OWN.word());
    return environment;
  }

  /** Nobody waits for long. */
  private static String script(Kind fault) {
    return """
        {"faults": [{"supplier": "all", "fault": "%s", "millis": 200, "retry_after": 1,
          "bytes_per_second": 20000, "bytes": 50000000, "depth": 100000}]}
        """
        .formatted(fault.word());
  }

  private void tryAll(Api operator, Kind fault) {
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var shop : Shop.values()) {
        var path = "/api/operations/sources/%s/test".formatted(shop.word());
        var _ = callers.submit(() -> note(fault + " of " + shop, operator.post(path).body()));
      }
    }
  }

  private void enrich(Api member) {
    var bom = member.upload("Designator,MPN,LCSC\nU1,LM358DR,C7950\nU2,NOBODY-SELLS-9Z9,\n");
    note("a plan", member.post("/api/boms/%s/enrichment/plan".formatted(bom)).body());
    member.enrich(bom);
    member.awaitStatus(bom, "completed");
    for (var path : List.of("", "/line-items", "/line-items/1", "/line-items/2", "/enrichment")) {
      note(path, member.get("/api/boms/" + bom + path).body());
    }
  }

  private void note(String where, String text) {
    secrets(text).forEach(secret -> told.add(secret + " in " + where));
  }

  private static List<String> secrets(String text) {
    return SECRET.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  private static void assertAllWereAsked(Simulator suppliers) {
    assertThat(Shop.values())
        .allSatisfy(shop -> assertThat(suppliers.calls(shop).total()).isPositive());
  }
}
