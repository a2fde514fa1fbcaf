package org.bomstream.part.source.nexar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierAnswer.Listings;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.CountedTurns;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.http.SupplierStub;
import org.bomstream.part.source.http.SupplierStub.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NexarTest {
  static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  private static final PartNumber KNOWN = new PartNumber("BX0603C103K5", null);
  private static final PartNumber ODD = new PartNumber("A/B \"1\"+2 }", "Maker & Sons");

  private final SupplierStub stub = SupplierStub.open();
  private final SupplierHttp http = new SupplierHttp();
  private final Nexar nexar = nexar(stub.url(), http);
  private final CountedTurns turns = new CountedTurns();

  @BeforeEach
  void token() {
    stub.answers(
        200, "{\"access_token\":\"%s\",\"expires_in\":86400}".formatted("t".repeat(3_000)));
  }

  @AfterEach
  void close() {
    stub.close();
    http.close();
  }

  static Nexar nexar(String url, SupplierHttp http) {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    var client = new NexarClient();
    client.http = http;
    client.url = url;
    client.tokens = new NexarTokens();
    client.tokens.http = http;
    client.tokens.url = url + "/connect/token";
    client.tokens.id = Optional.of("id & more");
    client.tokens.secret = Optional.of("s+e=c");
    client.tokens.clock = clock;
    var nexar = new Nexar();
    nexar.client = client;
    nexar.clock = clock;
    nexar.country = "DE";
    nexar.currency = "EUR";
    nexar.id = Optional.of("id");
    nexar.secret = Optional.of("secret");
    nexar.parts = Optional.of(1_000L);
    return nexar;
  }

  @Test
  void asksByVariablesAndNeverByItsText() throws Exception {
    PartNumber coded = new PartNumber(null, null, List.of(OrderCode.of("Digi-Key", "BX-1-ND")));
    ask("{\"data\":{\"supMultiMatch\":[{}]}}", KNOWN, ODD, coded);

    Asked call = stub.asked().getLast();
    JsonObject variables = call.json().getJsonObject("variables");
    assertThat(call.path()).isEqualTo("/graphql");
    assertThat(call.header("authorization")).isEqualTo("Bearer " + "t".repeat(3_000));
    assertThat(call.json().getString("query")).doesNotContain("A/B").doesNotContain("BX0603");
    assertThat(variables.getString("country")).isEqualTo("DE");
    assertThat(variables.getJsonArray("queries"))
        .extracting(Object::toString)
        .containsExactly(
            "{\"mpn\":\"BX0603C103K5\",\"reference\":\"q0\",\"start\":0,\"limit\":5}",
            "{\"mpn\":\"A/B \\\"1\\\"+2 }\",\"reference\":\"q1\",\"start\":0,\"limit\":5}",
            "{\"sku\":\"BX-1-ND\",\"reference\":\"q2\",\"start\":0,\"limit\":5}");
  }

  @Test
  void asksForATokenAsTheApplicationThatItIs() throws Exception {
    ask("{\"data\":{\"supMultiMatch\":[{}]}}", KNOWN);

    assertThat(stub.asked().getFirst().path()).isEqualTo("/connect/token");
    assertThat(stub.asked().getFirst().form())
        .containsOnly(
            Map.entry("grant_type", "client_credentials"),
            Map.entry("client_id", "id & more"),
            Map.entry("client_secret", "s+e=c"),
            Map.entry("scope", "supply.domain"));
  }

  @Test
  void tellsAnswersByReferenceAndCountsTheParts() throws Exception {
    var answers = ask(fixture(), KNOWN, ODD);

    assertThat(listings(answers, KNOWN)).hasSize(2);
    assertThat(listings(answers, ODD)).isEmpty();
    assertThat(turns.parts()).isEqualTo(2);
  }

  @Test
  void leavesOutWhatHasNoAnswerOfItsOwn() throws Exception {
    String twice = "{\"reference\":\"q0\",\"parts\":[]}";
    var answers =
        ask(
            "{\"data\":{\"supMultiMatch\":[%s,%s,{\"reference\":\"q7\"}]}}".formatted(twice, twice),
            KNOWN,
            ODD);

    assertThat(answers).containsOnlyKeys(KNOWN);
  }

  @Test
  void readsFactsAndParameters() throws Exception {
    Listing part = listings(ask(fixture(), KNOWN), KNOWN).getFirst();

    assertThat(part.mpn()).isEqualTo("BX0603C103K5");
    assertThat(part.manufacturer()).isEqualTo("Brixen Passives");
    assertThat(part.from().url()).isEqualTo("https://octopart.example/bx0603c103k5");
    assertThat(part.facts())
        .containsOnly(
            Map.entry(Fact.DESCRIPTION, "Cap Ceramic 10nF 50V X7R 10% 0603"),
            Map.entry(Fact.CATEGORY, "Ceramic Capacitors"),
            Map.entry(Fact.PACKAGE, "0603"),
            Map.entry(Fact.DATASHEET_URL, "https://files.example/bx0603.pdf"),
            Map.entry(Fact.LIFECYCLE, "last_time_buy"),
            Map.entry(Fact.ROHS, "compliant"),
            Map.entry(Fact.REACH, "compliant"));
    assertThat(part.parameters())
        .containsExactly(
            new Parameter("capacitance", new BigDecimal("0.00000001"), "F", "10 nF"),
            new Parameter("tolerance", new BigDecimal("10"), "%", "10 %"),
            new Parameter("voltage", new BigDecimal("50"), "V", "50 V"),
            Parameter.ofText("dielectric", "X7R"));
  }

  @Test
  void readsOffersOfAuthorizedSellersInTheCurrencyAskedFor() throws Exception {
    List<Offer> offers = listings(ask(fixture(), KNOWN), KNOWN).getFirst().offers();

    assertThat(offers)
        .extracting(Offer::code)
        .containsExactly(
            new OrderCode("digikey", "BX-1-ND"),
            new OrderCode("digikey", "BX-2-ND"),
            new OrderCode("farnell", "7654321"));
    assertThat(offers.getFirst())
        .isEqualTo(
            new Offer(
                new OrderCode("digikey", "BX-1-ND"),
                "Cut Tape",
                812L,
                1L,
                1L,
                84,
                "EUR",
                List.of(new Offer.PriceBreak(1, new BigDecimal("0.09"))),
                "https://octopart.example/click?t=1",
                NOW));
    assertThat(offers.get(1).priceBreaks())
        .containsExactly(new Offer.PriceBreak(4_000, new BigDecimal("0.0049")));
    assertThat(offers.get(2).stock()).isEqualTo(20);
    assertThat(offers.get(2).currency()).isNull();
  }

  @Test
  void saysOfANumberThatItIsNotTakenWhereItsMatchSaysSo() throws Exception {
    var answers =
        ask(
            "{\"data\":{\"supMultiMatch\":[{\"reference\":\"q0\",\"error\":\"bad\",\"parts\":[]}]}}",
            KNOWN);

    assertThat(answers.get(KNOWN)).isInstanceOf(SupplierAnswer.BadRequest.class);
  }

  @Test
  void isOffWithoutKeysAndWithoutALimitOfParts() {
    assertThat(nexar.off()).isEmpty();
    assertThat(nexar.quotas()).containsExactly(Quota.ofParts(1_000));
    nexar.parts = Optional.empty();
    assertThat(nexar.off()).get().asString().startsWith("NEXAR_PARTS is not set");
    nexar.secret = Optional.empty();
    assertThat(nexar.off()).contains("NEXAR_CLIENT_SECRET is not set");
    nexar.id = Optional.empty();
    assertThat(nexar.off()).contains("NEXAR_CLIENT_ID is not set");
  }

  private Map<PartNumber, SupplierAnswer> ask(String reply, PartNumber... numbers)
      throws Exception {
    stub.answers(200, reply);
    return nexar.ask(List.of(numbers), turns);
  }

  static List<Listing> listings(Map<PartNumber, SupplierAnswer> answers, PartNumber number) {
    return ((Listings) answers.get(number)).listings();
  }

  private static String fixture() throws IOException {
    try (var bytes = NexarTest.class.getResourceAsStream("/suppliers/nexar/two-numbers.json")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
