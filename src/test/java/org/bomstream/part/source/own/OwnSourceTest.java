package org.bomstream.part.source.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierAnswer.Listings;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.CountedTurns;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.http.SupplierStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnSourceTest {
  static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  private static final PartNumber FIRST = new PartNumber("A/B \"1\"+2", "Maker & Sons");
  private static final PartNumber SECOND =
      new PartNumber(
          null, null, List.of(OrderCode.of("Mouser", "80-X"), new OrderCode("plm", "4711")));
  private static final PartNumber THIRD =
      new PartNumber("X", null, List.of(new OrderCode(OrderCode.OTHER, "99")));

  private final SupplierStub stub = SupplierStub.open();
  private final SupplierHttp http = new SupplierHttp();
  private final OwnSource own = new OwnSource();

  OwnSourceTest() {
    own.http = http;
    own.url = Optional.of(stub.url() + "/bomstream");
    own.token = Optional.of("t0ken");
    own.called = "PLM";
    own.clock = Clock.fixed(NOW, ZoneOffset.UTC);
  }

  @AfterEach
  void close() {
    stub.close();
    http.close();
  }

  @Test
  void tellsAllThatALineSays() throws Exception {
    ask(answers("not_found", "not_found", "not_found"), FIRST, SECOND, THIRD);

    var asked = stub.asked().getFirst();
    assertThat(asked.method()).isEqualTo("POST");
    assertThat(asked.path()).isEqualTo("/bomstream");
    assertThat(asked.header("authorization")).isEqualTo("Bearer t0ken");
    assertThat(asked.header("content-type")).isEqualTo("application/json");
    assertThat(asked.body())
        .isEqualTo(
            "{\"part_numbers\":["
                + "{\"mpn\":\"A/B \\\"1\\\"+2\",\"manufacturer\":\"Maker & Sons\"},"
                + "{\"sku\":\"4711\",\"supplier\":\"plm\"},"
                + "{\"mpn\":\"X\",\"sku\":\"99\"}]}");
  }

  @Test
  void showsNoTokenWhereItHasNone() throws Exception {
    own.token = Optional.empty();

    ask(answers("not_found"), FIRST);

    assertThat(stub.asked().getFirst().header("authorization")).isNull();
  }

  @Test
  void isRefusedWhereItsTokenFitsInNoHeader() {
    own.token = Optional.of("t0\nken");

    assertThat(fault(200, Map.of(), "{}"))
        .isInstanceOf(SupplierFault.Refused.class)
        .hasMessageNotContaining("ken\"");
    assertThat(stub.asked()).isEmpty();
  }

  @Test
  void tellsAnswersByTheirPlace() throws Exception {
    var answers =
        ask(
            """
            {"answers": [
              {"outcome": "not_found"},
              {"outcome": "found", "listings": [{"mpn": "B"}, {"mpn": "b"}, {"mpn": "C"}]}]}
            """,
            FIRST,
            THIRD);

    assertThat(listings(answers, FIRST)).isEmpty();
    assertThat(listings(answers, THIRD)).extracting(Listing::mpn).containsExactly("B", "C");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"outcome\":\"maybe\"}",
        "{}",
        "{\"outcome\":\"found\"}",
        "{\"outcome\":\"found\",\"listings\":[{\"manufacturer\":\"no number\"}]}",
      })
  void leavesOutWhatIsNoAnswer(String answer) throws Exception {
    var answers =
        ask("{\"answers\":[%s,{\"outcome\":\"not_found\"}]}".formatted(answer), FIRST, THIRD);

    assertThat(answers).containsOnlyKeys(THIRD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {\"answers\":[]}                                      | Down",
        "200 | {\"answers\":[{\"outcome\":\"not_found\"},{}]}        | Down",
        "200 | {\"answers\":[7]}                                     | Down",
        "200 | {\"answers\":{}}                                      | Down",
        "200 | {\"error\":\"x\"}                                     | Down",
        "200 | [{\"outcome\":\"not_found\"}]                         | Down",
        "204 |                                                       | Down",
        "302 |                                                       | Down",
        "400 | {\"error\":\"x\"}                                     | BadCall",
        "401 |                                                       | Refused",
        "403 |                                                       | Refused",
        "404 |                                                       | Down",
        "500 |                                                       | Down",
        "503 |                                                       | Down",
      })
  void isToldByItsStatus(int status, String body, String fault) {
    assertThat(fault(status, Map.of(), body == null ? "" : body).getClass().getSimpleName())
        .isEqualTo(fault);
  }

  @ParameterizedTest
  @CsvSource({"429, 7", "503, 7", "429, 300"})
  void isBusyForAShortWhile(int status, int seconds) {
    Throwable fault = fault(status, Map.of("Retry-After", "" + seconds), "");

    assertThat(fault).isInstanceOf(SupplierFault.Throttled.class);
    assertThat(((SupplierFault.Throttled) fault).after()).contains(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"429", "503"})
  void isUsedUpForALongWhile(int status) {
    Throwable fault = fault(status, Map.of("Retry-After", "3600"), "");

    assertThat(fault).isInstanceOf(SupplierFault.QuotaUsedUp.class);
    assertThat(((SupplierFault.QuotaUsedUp) fault).after()).contains(Duration.ofHours(1));
  }

  @Test
  void isOffWithoutAnAddressOrANameOfItsOwn() {
    assertThat(own.off()).isEmpty();
    assertThat(own.name()).isEqualTo("plm");
    assertThat(own.title()).isEqualTo("PLM");
    own.called = "Mouser";
    assertThat(own.off()).contains("OWN_SOURCE_NAME is the name of another source");
    own.called = "our PLM";
    assertThat(own.off()).get().asString().startsWith("OWN_SOURCE_NAME is no word");
    own.url = Optional.empty();
    assertThat(own.off()).contains("OWN_SOURCE_URL is not set");
  }

  private Map<PartNumber, SupplierAnswer> ask(String reply, PartNumber... numbers)
      throws Exception {
    stub.answers(200, reply);
    return own.ask(List.of(numbers), new CountedTurns());
  }

  private Throwable fault(int status, Map<String, String> headers, String body) {
    stub.answers(status, headers, body);
    Throwable fault = catchThrowable(() -> own.ask(List.of(FIRST), new CountedTurns()));
    assertThat(fault).isInstanceOf(SupplierFault.class);
    return fault;
  }

  private static List<Listing> listings(
      Map<PartNumber, SupplierAnswer> answers, PartNumber number) {
    return ((Listings) answers.get(number)).listings();
  }

  private static String answers(String... outcomes) {
    return Arrays.stream(outcomes)
        .map("{\"outcome\":\"%s\"}"::formatted)
        .collect(Collectors.joining(",", "{\"answers\":[", "]}"));
  }
}
