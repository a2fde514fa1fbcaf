package org.bomstream.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.bomstream.HandClock;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.traffic.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each supplier says to a call with a wrong key, token or signature. */
class SupplierRefusalsTest {
  static Simulator simulator;

  @BeforeAll
  static void start() {
    simulator = Simulator.start();
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  @ParameterizedTest
  @CsvSource({
    "DIGIKEY, 401, The Bearer token is invalid",
    "MOUSER, 200, Invalid unique identifier.",
    "NEXAR, 401, not authorized",
    "ELEMENT14, 403, Developer Inactive",
    "TME, 401, E_UNAUTHORIZED",
    "LCSC, 401, Appsecret failed verification",
    "JLCPCB, 401, The request signature verify failed",
    "OWN, 401, the token is not accepted"
  })
  void refusesWrongKeyInItsOwnWay(Shop shop, int status, String words) {
    var reply = new Caller(simulator, "wrong").ask(shop, "NE555P");

    assertThat(reply.statusCode()).isEqualTo(status);
    assertThat(reply.body()).contains(words);
    assertThat(simulator.calls(shop).ended(Outcome.REFUSED)).isPositive();
  }

  @ParameterizedTest
  @EnumSource(names = {"DIGIKEY", "NEXAR", "TME"})
  void givesNoTokenForWrongKey(Shop shop) {
    var reply = new Caller(simulator, "wrong").tokenReply(shop);

    assertThat(reply.statusCode()).isIn(400, 401);
    assertThat(reply.body()).doesNotContain("access_token");
  }

  @Test
  void element14SaysWhyInHeader() {
    var reply = new Caller(simulator, "wrong").ask(Shop.ELEMENT14, "NE555P");

    assertThat(reply.headers().firstValue("X-Mashery-Error-Code"))
        .contains("ERR_403_DEVELOPER_INACTIVE");
  }

  @Test
  void lcscRefusesOldCallAndRepeatedOne() {
    var signing = new Signing("simulated-key");
    var old = signing.lcsc(Instant.now().minusSeconds(90).getEpochSecond());
    var fresh = signing.lcsc();

    assertThat(lcsc(old).statusCode()).isEqualTo(401);
    assertThat(lcsc(fresh).statusCode()).isEqualTo(200);
    assertThat(lcsc(fresh).statusCode()).isEqualTo(401);
  }

  private static HttpResponse<String> lcsc(String signed) {
    var path = "/rest/wmsc2agent/search/product?keyword=NE555P&" + signed;
    return Caller.send(Caller.of(simulator).get(path, Shop.LCSC));
  }

  @Test
  void jlcpcbRefusesBodyThatWasNotSigned() {
    var path = "/overseas/openapi/component/getComponentDetailByCode";
    var signed = new Signing("simulated-key").jlcpcb(path, "{\"componentCodes\":[\"C1\"]}");

    var reply =
        Caller.send(
            Caller.of(simulator)
                .get(path, Shop.JLCPCB)
                .header("Authorization", signed)
                .POST(BodyPublishers.ofString("{\"componentCodes\":[\"C2\"]}")));

    assertThat(reply.statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({"simulated-key, 200", "wrong, 403"})
  void oldTmeLooksAtSignature(String secret, int status) {
    var address = simulator.address(Shop.TME) + "/Products/Search.json";
    var form = "Country=PL&Language=EN&SearchPlain=NE555P&Token=simulated-key";
    var text = "POST&" + Caller.encoded(address) + "&" + Caller.encoded(form);
    var signature = Caller.encoded(new Signing(secret).keyed("HmacSHA1", text));

    var reply =
        Caller.send(
            Caller.of(simulator)
                .get("/Products/Search.json", Shop.TME)
                .POST(BodyPublishers.ofString(form + "&ApiSignature=" + signature)));

    assertThat(reply.statusCode()).isEqualTo(status);
  }

  @Test
  void tokenExpires() {
    var clock = new HandClock();
    try (var own = Simulator.setup().clock(clock).start()) {
      var caller = Caller.of(own);

      assertThat(caller.ask(Shop.DIGIKEY, "NE555P").statusCode()).isEqualTo(200);
      clock.move(Duration.ofMinutes(10));
      assertThat(caller.ask(Shop.DIGIKEY, "NE555P").statusCode()).isEqualTo(401);
    }
  }
}
