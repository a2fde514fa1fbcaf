package org.bomstream.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.json.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The simulator as its users see it: harness, admin port, environment, TLS. */
class SimulatorTest {
  static Simulator simulator;

  @BeforeAll
  static void start() {
    simulator = Simulator.start();
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  @BeforeEach
  void begin() {
    simulator.reset();
  }

  @Test
  void tellsCallsAtItsAdminPort() {
    Caller.of(simulator).ask(Shop.MOUSER, "NE555P");

    var mouser = Json.tree(admin("GET", "/calls", "").body()).tree("mouser");
    assertThat(mouser.integer("total", -1)).isEqualTo(1);
    assertThat(mouser.integer("refused", -1)).isZero();
    assertThat(mouser.tree("numbers").tree("NE555P").integer("partnumber", -1)).isEqualTo(1);
    assertThat(mouser.tree("windows").tree("minute").integer("quota", -1)).isEqualTo(30);
    assertThat(mouser.text("address")).contains(simulator.address(Shop.MOUSER).toString());
  }

  @Test
  void takesScriptAndForgetsItAgain() {
    var script = "{\"faults\": [{\"supplier\": \"mouser\", \"fault\": \"html\"}]}";

    assertThat(admin("POST", "/script", script).statusCode()).isEqualTo(200);
    assertThat(Caller.of(simulator).ask(Shop.MOUSER, "NE555P").body()).startsWith("<!DOCTYPE");
    assertThat(admin("POST", "/reset", "").statusCode()).isEqualTo(200);
    assertThat(simulator.calls(Shop.MOUSER).total()).isZero();
    assertThat(Caller.of(simulator).ask(Shop.MOUSER, "NE555P").body()).startsWith("{");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"faults": [{"fault": "flood"}]}                    | there is no fault \\"flood\\"
          {"faults": [{"fault": "html", "supplier": "acme"}]} | there is no supplier \\"acme\\"
          {"faults": [{"fault": "html", "untill": 5}]}        | a fault has no \\"untill\\"
          {"quotas": [{"per_hour": 5}]}                       | a quota has no \\"per_hour\\"
          {"fault": []}                                       | a script has no \\"fault\\"
          {"faults": [                                        | no JSON
          """)
  void saysWhatIsWrongWithScript(String script, String words) {
    var reply = admin("POST", "/script", script);

    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.body()).contains(words);
  }

  @Test
  void tellsServerWhereToAsk() {
    assertThat(admin("GET", "/environment", "").body())
        .contains(
            "SUPPLIERS=simulated\n",
            "DIGIKEY_CLIENT_ID=simulated-key\n",
            "MOUSER_URL=" + simulator.address(Shop.MOUSER) + "\n",
            "NEXAR_TOKEN_URL=" + simulator.address(Shop.NEXAR) + "/connect/token\n");
  }

  @Test
  void inventsTheSameAgain() {
    var first = Caller.of(simulator).ask(Shop.TME, "NE555P").body();
    try (var second = Simulator.start()) {
      assertThat(Caller.of(second).ask(Shop.TME, "NE555P").body()).isEqualTo(first);
    }
  }

  @Test
  void servesOverTls() throws Exception {
    try (var secure = Simulator.setup().secure().start();
        var client =
            HttpClient.newBuilder()
                .sslContext(secure.certificate().orElseThrow().trusting())
                .build()) {
      var request = Caller.of(secure).request(Shop.MOUSER, List.of("NE555P")).build();

      assertThat(request.uri()).hasScheme("https");
      assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void listensNoMoreOnceItIsClosed() {
    var closed = Simulator.start();
    closed.close();

    assertThatThrownBy(() -> Caller.of(closed).ask(Shop.MOUSER, "NE555P"))
        .hasMessageContaining("ConnectException");
  }

  private HttpResponse<String> admin(String method, String path, String body) {
    return Caller.send(
        HttpRequest.newBuilder(URI.create(simulator.adminAddress() + path))
            .method(method, BodyPublishers.ofString(body)));
  }
}
