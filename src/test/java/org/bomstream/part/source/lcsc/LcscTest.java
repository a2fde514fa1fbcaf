package org.bomstream.part.source.lcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierAnswer.Listings;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.CountedTurns;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.http.SupplierStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LcscTest {
  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  private static final PartNumber CODED =
      new PartNumber("BX0603C103K5", null, List.of(OrderCode.of("LCSC", "C9900001")));
  private static final PartNumber ODD = new PartNumber("A/B \"1\"+2&x", null);

  private final SupplierStub stub = SupplierStub.open();
  private final SupplierHttp http = new SupplierHttp();
  private final CountedTurns turns = new CountedTurns();
  private final Lcsc lcsc = new Lcsc();

  LcscTest() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    lcsc.clock = clock;
    lcsc.key = Optional.of("k&1");
    lcsc.secret = Optional.of("s=2");
    lcsc.sources = Optional.of(List.of("catalogue", "lcsc"));
    lcsc.client = new LcscClient();
    lcsc.client.http = http;
    lcsc.client.url = stub.url();
    lcsc.client.key = lcsc.key;
    lcsc.client.secret = lcsc.secret;
    lcsc.client.clock = clock;
  }

  @AfterEach
  void close() {
    stub.close();
    http.close();
  }

  @Test
  void asksForItsOwnOrderCodeWithASignature() throws Exception {
    stub.answers(200, fixture());

    ask(CODED);

    var asked = stub.asked().getFirst();
    Map<String, String> query = asked.query();
    assertThat(asked.path()).startsWith("/rest/wmsc2agent/product/info/C9900001?");
    assertThat(query).containsOnlyKeys("key", "nonce", "timestamp", "signature");
    assertThat(query).containsEntry("key", "k&1").containsEntry("timestamp", "1796025600");
    assertThat(query.get("nonce")).matches("[0-9a-f]{16}");
    assertThat(query.get("signature"))
        .isEqualTo(
            sha1("key=k&1&nonce=" + query.get("nonce") + "&secret=s=2&timestamp=1796025600"));
    assertThat(turns.taken()).isZero();
  }

  @Test
  void asksForANumberOfAnyKind() throws Exception {
    stub.answers(200, "{\"success\":true,\"code\":200,\"result\":{\"productList\":[]}}");

    assertThat(ask(ODD)).isEmpty();
    assertThat(stub.asked().getFirst().path()).startsWith("/rest/wmsc2agent/search/product?");
    assertThat(stub.asked().getFirst().query())
        .containsEntry("keyword", "A/B \"1\"+2&x")
        .containsEntry("match_type", "exact")
        .containsEntry("page_size", "30");
  }

  @Test
  void readsAProduct() throws Exception {
    stub.answers(200, fixture());

    Listing part = ask(CODED).getFirst();

    assertThat(part.manufacturer()).isEqualTo("Brixen Passives");
    assertThat(part.facts())
        .containsOnly(
            Map.entry(
                Fact.DESCRIPTION, "50V 10nF X7R ±10% 0603 Multilayer Ceramic Capacitors ROHS"),
            Map.entry(Fact.CATEGORY, "Multilayer Ceramic Capacitors"),
            Map.entry(Fact.PACKAGE, "0603"),
            Map.entry(Fact.DATASHEET_URL, "https://datasheet.example/bx.pdf"),
            Map.entry(Fact.IMAGE_URL, "https://img.example/1.jpg"),
            Map.entry(Fact.ROHS, "compliant"));
    assertThat(part.parameters())
        .containsExactly(
            new Parameter("capacitance", new BigDecimal("0.00000001"), "F", "10nF"),
            new Parameter("voltage", new BigDecimal("50"), "V", "50V"),
            Parameter.ofText("dielectric", "X7R"));
    assertThat(part.offers())
        .containsExactly(
            new Offer(
                new OrderCode("lcsc", "C9900001"),
                "Tape & Reel (TR)",
                120_400L,
                100L,
                100L,
                null,
                "USD",
                List.of(
                    new Offer.PriceBreak(100, new BigDecimal("0.0031")),
                    new Offer.PriceBreak(1_000, new BigDecimal("0.0024"))),
                null,
                NOW));
  }

  @Test
  void makesOneListingOfSeveralCodes() throws Exception {
    stub.answers(
        200,
        """
        {"success": true, "result": {"product_list": [
          {"product_code": "C1", "product_model": "BX1", "brand_name_en": "Brixen"},
          {"product_code": "C2", "product_model": "bx1", "brand_name_en": "BRIXEN"},
          {"product_code": "C3", "brand_name_en": "no number"}, null, 7]}}
        """);

    List<Listing> listings = ask(new PartNumber("BX1", null));

    assertThat(listings).hasSize(1);
    assertThat(listings.getFirst().offers())
        .extracting(offer -> offer.code().sku())
        .containsExactly("C1", "C2");
  }

  @Test
  void asksForTheCodeThatAnAnswerHints() throws Exception {
    stub.answers(
            200, "{\"code\":200,\"result\":{\"tipProductDetailUrlVO\":{\"productCode\":\"C77\"}}}")
        .answers(200, fixture());

    assertThat(ask(ODD)).hasSize(1);
    assertThat(stub.asked().getLast().path()).startsWith("/rest/wmsc2agent/product/info/C77?");
    assertThat(turns.taken()).isEqualTo(1);
  }

  @Test
  void asksForTheNumberWhereItsCodeIsNotKnown() throws Exception {
    stub.answers(200, "{\"success\":false,\"code\":429,\"message\":\"Not Found This Product\"}")
        .answers(200, "{\"success\":true,\"result\":{\"exactMatchResult\":[]}}");

    assertThat(ask(CODED)).isEmpty();
    assertThat(stub.asked()).hasSize(2);
    assertThat(turns.taken()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "429 |                                                                           | Throttled",
        "430 |                                                                           | QuotaUsedUp",
        "200 | {\"success\":false,\"code\":437,\"message\":\"API request rate limit exceeded\"} | Throttled",
        "200 | {\"success\":false,\"code\":438,\"message\":\"limit exceeded, retry after 1 day\"} | QuotaUsedUp",
        "430 | {\"message\":\"rate limit exceeded\"}                                     | QuotaUsedUp",
        "200 | {\"success\":false,\"code\":430,\"message\":\"Appsecret failed verification\"} | Refused",
        "430 | {\"success\":false,\"code\":430,\"message\":\"Appsecret failed verification\"} | Refused",
        "200 | {\"success\":false,\"code\":428,\"message\":\"Timestamp expired\"}        | Refused",
        "200 | {\"success\":false,\"code\":431,\"message\":\"No access to information\"} | Refused",
        "403 | <html>                                                                    | Refused",
        "200 | {\"success\":false,\"code\":500,\"message\":\"System busy\"}              | Down",
        "200 | {\"success\":true,\"code\":200}                                           | Down",
        "200 | <html>                                                                    | Down",
        "500 | {\"a\":1}                                                                 | Down",
      })
  void isToldByWordsThenCodeThenStatus(int status, String body, String fault) {
    stub.answers(status, body == null ? "" : body);

    Throwable thrown = catchThrowable(() -> ask(ODD));

    assertThat(thrown).isInstanceOf(SupplierFault.class);
    assertThat(thrown.getClass().getSimpleName()).isEqualTo(fault);
  }

  @Test
  void isOffUnlessItIsAskedForByName() {
    assertThat(lcsc.off()).isEmpty();
    lcsc.sources = Optional.empty();
    assertThat(lcsc.off()).contains("it is unverified, and SOURCES does not name it");
    lcsc.key = Optional.empty();
    assertThat(lcsc.off()).contains("LCSC_KEY is not set");
  }

  private List<Listing> ask(PartNumber number) throws Exception {
    return ((Listings) lcsc.ask(List.of(number), turns).get(number)).listings();
  }

  private static String sha1(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String fixture() throws IOException {
    try (var bytes = LcscTest.class.getResourceAsStream("/suppliers/lcsc/product.json")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
