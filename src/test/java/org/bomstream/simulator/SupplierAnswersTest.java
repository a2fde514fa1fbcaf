package org.bomstream.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.bomstream.simulator.catalogue.Shop;
import org.bomstream.simulator.json.Json;
import org.bomstream.simulator.json.Tree;
import org.bomstream.simulator.traffic.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each supplier says to a right call that nothing befalls. */
class SupplierAnswersTest {
  private static final String ALL_OPEN =
      """
      {"quotas": [{"supplier": "all", "per_second": 0, "per_minute": 0, "per_day": 0}]}
      """;

  static Simulator simulator;
  static Caller caller;

  @BeforeAll
  static void start() {
    simulator = Simulator.setup().script(ALL_OPEN).start();
    caller = Caller.of(simulator);
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  @ParameterizedTest
  @EnumSource
  void findsPart(Shop shop) {
    var reply = caller.ask(shop, "LM358DR");

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(Caller.mpns(shop, reply)).contains("LM358DR").allMatch("LM358DR"::equals);
  }

  @ParameterizedTest
  @EnumSource
  void findsNoPartThatNobodySells(Shop shop) {
    var reply = caller.ask(shop, Caller.NOBODYS);

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(Caller.mpns(shop, reply)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"MOUSER", "NEXAR", "JLCPCB", "OWN"})
  void findsSeveralPartsInOneCall(Shop shop) {
    var reply = caller.askAll(shop, "LM358DR", Caller.NOBODYS, "NE555P");

    assertThat(Caller.mpns(shop, reply)).containsExactly("LM358DR", "NE555P");
  }

  @ParameterizedTest
  @EnumSource
  void countsCallAndNumber(Shop shop) {
    caller.ask(shop, "SN74HC595DR");

    var calls = simulator.calls(shop);
    var number =
        shop == Shop.JLCPCB
            ? simulator.catalogue().named(shop, "SN74HC595DR").getFirst().deal(shop).sku()
            : "SN74HC595DR";
    assertThat(calls.asked(number)).isEqualTo(1);
    assertThat(calls.ended(Outcome.ANSWERED)).isEqualTo(calls.total()).isPositive();
    assertThat(calls.violations()).isZero();
  }

  @Test
  void digikeyTellsDetailsByNumberAndByCode() {
    var path = "/products/v4/search/%s/productdetails";
    var sku = sku(Shop.DIGIKEY, "LM7805CT/NOPB");

    assertThat(product(path.formatted(Caller.encoded("LM7805CT/NOPB"))))
        .isEqualTo(product(path.formatted(Caller.encoded(sku))))
        .contains("\"ManufacturerProductNumber\":\"LM7805CT/NOPB\"", "\"Id\":1");
    assertThat(Caller.send(caller.authorized(path.formatted("NONE"), Shop.DIGIKEY)))
        .returns(404, HttpResponse::statusCode)
        .extracting(HttpResponse::body)
        .asString()
        .contains("\"title\":\"Not Found\"");
  }

  private static String product(String path) {
    var reply = Caller.send(caller.authorized(path, Shop.DIGIKEY));
    return Json.tree(reply.body()).tree("Product").toString();
  }

  @Test
  void digikeyListsWhatOnlyLooksAlikeElsewhere() {
    var reply = Json.tree(caller.ask(Shop.DIGIKEY, "RC0603FR-07").body());

    assertThat(reply.trees("ExactMatches")).isEmpty();
    assertThat(reply.trees("Products")).hasSizeGreaterThan(2);
  }

  @Test
  void element14SellsOnePartUnderSeveralCodes() {
    assertThat(Caller.mpns(Shop.ELEMENT14, caller.ask(Shop.ELEMENT14, "LM358DR"))).hasSize(2);
  }

  @Test
  void mouserTakesTenNumbersAtMost() {
    var reply = caller.askAll(Shop.MOUSER, "LM358DR|".repeat(10) + "LM358DR");

    assertThat(reply.statusCode()).isEqualTo(200);
    assertThat(Json.tree(reply.body()).trees("Errors")).hasSize(1);
  }

  @Test
  void nexarTellsOnlyWhatIsSelected() {
    var query = "{ supMultiMatch(queries: [{mpn: \"NE555P\"}]) { hits parts { mpn } } }";

    assertThat(nexar(query))
        .isEqualTo(
            "{\"data\":{\"supMultiMatch\":[{\"hits\":1,\"parts\":[{\"mpn\":\"NE555P\"}]}]}}");
  }

  @Test
  void nexarKnowsNoFieldThatThereIsNot() {
    assertThat(nexar("{ supMultiMatch(queries: [{mpn: \"NE555P\"}]) { colour } }"))
        .contains("The field `colour` does not exist");
  }

  private static String nexar(String query) {
    var request = caller.authorized("/graphql", Shop.NEXAR);
    return Caller.send(request.POST(BodyPublishers.ofString(Tree.of("query", query).toString())))
        .body();
  }

  @Test
  void tmeTellsPricesBySymbol() {
    var symbol = Caller.encoded(sku(Shop.TME, "NE555P"));
    var path =
        "/products/data?country=PL&currency=EUR&scope%5B%5D=prices&scope%5B%5D=stock&symbols%5B0%5D=";

    var reply = Json.tree(Caller.send(caller.authorized(path + symbol, Shop.TME)).body());

    var element = reply.tree("data").trees("elements").getFirst();
    assertThat(element.tree("prices").trees("elements")).isNotEmpty();
    assertThat(element.has("stock_quantity")).isTrue();
  }

  @Test
  void ownAnswersInTheOrderOfTheQuestions() {
    var reply = caller.askAll(Shop.OWN, Caller.NOBODYS, "NE555P");

    assertThat(Json.tree(reply.body()).trees("answers"))
        .extracting(answer -> answer.get("outcome"))
        .isEqualTo(List.of("not_found", "found"));
  }

  private static String sku(Shop shop, String mpn) {
    return simulator.catalogue().named(shop, mpn).getFirst().deal(shop).sku();
  }
}
