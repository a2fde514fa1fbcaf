package org.bomstream.part.source.jlcpcb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierAnswer.Listings;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.CountedTurns;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.http.SupplierStub;
import org.bomstream.part.source.http.SupplierStub.Asked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JlcpcbTest {
  private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  private static final PartNumber KNOWN = coded("c9900002");
  private static final PartNumber BEGINNING = coded("C990000");
  private static final PartNumber UNKNOWN = coded("C99");
  private static final Pattern SIGNED =
      Pattern.compile(
          "JOP appid=\"app\",accesskey=\"access\",nonce=\"([0-9a-f]{32})\","
              + "timestamp=\"1796025600\",signature=\"([^\"]+)\"");

  private final SupplierStub stub = SupplierStub.open();
  private final SupplierHttp http = new SupplierHttp();
  private final Jlcpcb jlcpcb = new Jlcpcb();

  JlcpcbTest() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    jlcpcb.clock = clock;
    jlcpcb.appId = Optional.of("app");
    jlcpcb.accessKey = Optional.of("access");
    jlcpcb.secretKey = Optional.of("s3cret");
    jlcpcb.sources = Optional.of(List.of("jlcpcb"));
    jlcpcb.client = new JlcpcbClient();
    jlcpcb.client.http = http;
    jlcpcb.client.url = stub.url() + "/behind";
    jlcpcb.client.appId = jlcpcb.appId;
    jlcpcb.client.accessKey = jlcpcb.accessKey;
    jlcpcb.client.secretKey = jlcpcb.secretKey;
    jlcpcb.client.clock = clock;
  }

  @AfterEach
  void close() {
    stub.close();
    http.close();
  }

  @Test
  void asksForManyCodesAtOnceWithASignature() throws Exception {
    ask(fixture(), KNOWN, BEGINNING, UNKNOWN);

    Asked asked = stub.asked().getFirst();
    String path = "/behind/overseas/openapi/component/getComponentDetailByCode";
    assertThat(asked.path()).isEqualTo(path);
    assertThat(asked.body()).isEqualTo("{\"componentCodes\":[\"C9900002\",\"C990000\",\"C99\"]}");
    Matcher signed = SIGNED.matcher(asked.header("authorization"));
    assertThat(signed.matches()).isTrue();
    assertThat(signed.group(2))
        .isEqualTo(
            hmac("POST\n%s\n1796025600\n%s\n%s\n".formatted(path, signed.group(1), asked.body())));
  }

  @Test
  void givesEachCodeItsOwnComponent() throws Exception {
    var answers = ask(fixture(), KNOWN, BEGINNING, UNKNOWN);

    assertThat(listings(answers, KNOWN)).extracting(Listing::mpn).containsExactly("BX0603C103K5");
    assertThat(listings(answers, BEGINNING)).extracting(Listing::mpn).containsExactly("EPC990000");
    assertThat(listings(answers, UNKNOWN)).isEmpty();
  }

  @Test
  void readsAComponent() throws Exception {
    Listing part = listings(ask(fixture(), KNOWN), KNOWN).getFirst();

    assertThat(part.manufacturer()).isEqualTo("Brixen Passives");
    assertThat(part.facts())
        .containsOnly(
            Map.entry(Fact.DESCRIPTION, "50V 10nF X7R 0603"),
            Map.entry(Fact.CATEGORY, "MLCC - SMD"),
            Map.entry(Fact.PACKAGE, "0603"),
            Map.entry(
                Fact.DATASHEET_URL,
                "https://files.example/"
                    + "lcsc_datasheet_2304140030_Brixen-Passives-BX0603C103K5_C9900002.pdf"),
            Map.entry(Fact.ECCN, "EAR99"),
            Map.entry(Fact.LIFECYCLE, "obsolete"),
            Map.entry(Fact.ROHS, "compliant"));
    assertThat(part.parameters()).extracting("text").containsExactly("10nF", "±10%");
    assertThat(part.offers())
        .containsExactly(
            new Offer(
                new OrderCode("lcsc", "C9900002"),
                null,
                88_000L,
                20L,
                null,
                null,
                "USD",
                List.of(
                    new Offer.PriceBreak(20, new BigDecimal("0.0041")),
                    new Offer.PriceBreak(200, new BigDecimal("0.0033"))),
                null,
                NOW));
  }

  @Test
  void saysNothingOfWhatItDoesNotKnow() throws Exception {
    Listing part = listings(ask(fixture(), BEGINNING), BEGINNING).getFirst();

    assertThat(part.manufacturer()).isEmpty();
    assertThat(part.facts()).isEmpty();
    assertThat(part.offers().getFirst().currency()).isNull();
  }

  @Test
  void readsTheListOfItsDocumentAsWell() throws Exception {
    String inside =
        "{\"code\":200,\"data\":{\"componentDetailResponseVOList\":[{\"componentCode\":\"C99\","
            + "\"componentModelEn\":\"X1\",\"componentBrandEn\":\"Brixen\"}]}}";

    assertThat(listings(ask(inside, UNKNOWN), UNKNOWN))
        .extracting(Listing::manufacturer)
        .containsExactly("Brixen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | {\"code\":401,\"message\":\"signature verify failed\"}   | Refused",
        "403 | {\"code\":403,\"message\":\"insufficient permissions\"}  | Refused",
        "200 | {\"code\":403,\"message\":\"insufficient permissions\"}  | Refused",
        "429 |                                                          | Throttled",
        "200 | {\"code\":429}                                           | Throttled",
        "200 | {\"code\":400,\"successful\":false}                      | BadCall",
        "200 | {\"code\":500}                                           | Down",
        "200 | {\"code\":200,\"successful\":false,\"data\":[]}          | Down",
        "200 | {\"code\":100203,\"data\":[]}                            | Down",
        "200 | {\"code\":200,\"data\":null}                             | Down",
        "200 | <html>                                                   | Down",
        "503 |                                                          | Down",
      })
  void isToldByTheWorseOfCodeAndStatus(int status, String body, String fault) {
    stub.answers(status, body == null ? "" : body);

    Throwable thrown = catchThrowable(() -> jlcpcb.ask(List.of(KNOWN), new CountedTurns()));

    assertThat(thrown).isInstanceOf(SupplierFault.class);
    assertThat(thrown.getClass().getSimpleName()).isEqualTo(fault);
  }

  @ParameterizedTest
  @CsvSource({
    "2304140030_onsemi-LM358DR2G_C7950.pdf,        LM358DR2G,      onsemi",
    "lcsc_datasheet_1_Murata-GRM-188_C7950.pdf,    GRM/188,        Murata",
    "1_onsemi-LM358DR2G_C79501.pdf,                LM358DR2G,      ''",
    "1_onsemi-LM358DR2G_C7950.pdf,                 LM358D,         ''",
    "1_LM358DR2G_C7950.pdf,                        LM358DR2G,      ''",
    "C7950.pdf,                                    LM358DR2G,      ''",
  })
  void knowsAMakerByTheNameOfAFile(String file, String mpn, String maker) {
    assertThat(NamedInFile.maker("https://files.example/a/" + file, mpn, "C7950").orElse(""))
        .isEqualTo(maker);
  }

  @Test
  void takesOrderCodesOfLcscAlone() {
    assertThat(jlcpcb.takes(KNOWN)).isTrue();
    assertThat(jlcpcb.takes(new PartNumber("X", null))).isFalse();
    assertThat(jlcpcb.takes(new PartNumber(null, null, List.of(OrderCode.of("mouser", "1-X")))))
        .isFalse();
  }

  @Test
  void isOffUnlessItIsAskedForByName() {
    assertThat(jlcpcb.off()).isEmpty();
    jlcpcb.sources = Optional.of(List.of("lcsc"));
    assertThat(jlcpcb.off()).contains("it is unverified, and SOURCES does not name it");
    jlcpcb.accessKey = Optional.empty();
    assertThat(jlcpcb.off()).contains("JLCPCB_ACCESS_KEY is not set");
  }

  private Map<PartNumber, SupplierAnswer> ask(String reply, PartNumber... numbers)
      throws Exception {
    stub.answers(200, reply);
    return jlcpcb.ask(List.of(numbers), new CountedTurns());
  }

  private static List<Listing> listings(
      Map<PartNumber, SupplierAnswer> answers, PartNumber number) {
    return ((Listings) answers.get(number)).listings();
  }

  private static PartNumber coded(String code) {
    return new PartNumber(null, null, List.of(OrderCode.of("LCSC", code)));
  }

  private static String hmac(String text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("s3cret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String fixture() throws IOException {
    try (var bytes = JlcpcbTest.class.getResourceAsStream("/suppliers/jlcpcb/two-codes.json")) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
