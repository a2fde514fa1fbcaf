package org.bomstream.part.source.element14;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bomstream.part.source.element14.Element14Stub.sku;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.SupplierStub.Asked;
import org.bomstream.part.source.reply.Fixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Element14Test {
  private static final String FOUND = Fixtures.text("element14/found.json");
  private static final String NONE = Fixtures.text("element14/none.json");
  private static final PartNumber NUMBER = new PartNumber("CV603X7R104K", null);

  private final Element14Stub element14 = new Element14Stub();

  @AfterEach
  void close() {
    element14.close();
  }

  private <T extends SupplierFault> T fault(Class<T> type) {
    return catchThrowableOfType(type, () -> element14.ask(NUMBER));
  }

  @Test
  void searchesForNumber() throws Exception {
    element14.server.answers(200, FOUND);

    assertThat(element14.listings(new PartNumber("A/B #1+2&x=y", null)))
        .extracting(Listing::mpn)
        .containsExactly("CV603X7R104K", "CV603OLD");
    Asked asked = element14.server.asked().getFirst();
    assertThat(asked.method()).isEqualTo("GET");
    assertThat(asked.path())
        .startsWith("/catalog/products?term=manuPartNum%3AA%2FB%20%231%2B2%26x%3Dy&");
    assertThat(asked.query())
        .isEqualTo(
            Map.of(
                "term", "manuPartNum:A/B #1+2&x=y",
                "storeInfo.id", "uk.farnell.com",
                "callInfo.apiKey", "k3y&/+",
                "callInfo.responseDataFormat", "JSON",
                "resultsSettings.offset", "0",
                "resultsSettings.numberOfResults", "25",
                "resultsSettings.responseGroup", "large",
                "versionNumber", "1.4"));
  }

  @Test
  void asksForOrderCodeFirstAndByNumberWhereItIsGone() throws Exception {
    String none =
        NONE.replace("manufacturerPartNumberSearchReturn", "premierFarnellPartNumberReturn");
    element14.server.answers(200, none).answers(200, FOUND);

    assertThat(element14.listings(sku("farnell", "99 00001", "CV603X7R104K"))).hasSize(2);
    assertThat(element14.server.asked())
        .extracting(asked -> asked.query().get("term"))
        .containsExactly("id:9900001", "manuPartNum:CV603X7R104K");
    assertThat(element14.turns.taken()).isOne();
  }

  @Test
  void takesOrderCodesOfItsOwnHouseAlone() {
    assertThat(element14.adapter.takes(sku("farnell", "9900001", null))).isTrue();
    assertThat(element14.adapter.takes(sku("newark", "99A0001", null))).isFalse();
    assertThat(element14.adapter.takes(sku("digikey", "1-ND", null))).isFalse();
    element14.adapter.store = "www.newark.com";
    assertThat(element14.adapter.takes(sku("newark", "99A0001", null))).isTrue();
    assertThat(element14.adapter.takes(sku("farnell", "9900001", null))).isFalse();
    assertThat(element14.adapter.takes(NUMBER)).isTrue();
  }

  @Test
  void knowsNoSuchPart() throws Exception {
    element14.server.answers(200, NONE);

    assertThat(element14.listings(NUMBER)).isEmpty();
  }

  @Test
  void isThrottledByStatus403() {
    element14.server.answers(
        403,
        Map.of("X-Mashery-Error-Code", "ERR_403_DEVELOPER_OVER_QPS", "Retry-After", "1"),
        "<h1>Developer Over Qps</h1>");

    assertThat(fault(SupplierFault.Throttled.class).after()).contains(Duration.ofSeconds(1));
  }

  @Test
  void hasUsedUpTheDayByStatus403() {
    element14.server.answers(
        403,
        Map.of("X-Mashery-Error-Code", "ERR_403_DEVELOPER_OVER_RATE", "Retry-After", "600"),
        "<h1>Developer Over Rate</h1>");

    assertThat(fault(SupplierFault.QuotaUsedUp.class).after()).contains(Duration.ofMinutes(10));
  }

  @Test
  void tellsLimitsByThePageWhereTheHeaderIsMissing() {
    element14.server.answers(403, "<h1>403 Developer Over Qps</h1>");
    assertThat(fault(SupplierFault.Throttled.class)).isNotNull();

    element14.server.answers(403, "<h1>403 Developer Over Rate</h1>");
    assertThat(fault(SupplierFault.QuotaUsedUp.class)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"ERR_403_DEVELOPER_INACTIVE", "ERR_403_NOT_AUTHORIZED", "''"})
  void isReallyRefusedByStatus403(String code) {
    element14.server.answers(
        403, Map.of("X-Mashery-Error-Code", code), "<h1>Developer Inactive</h1>");

    assertThat(fault(SupplierFault.Refused.class).detail()).doesNotContain("k3y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | {}",
        "504 | <html>",
        "596 | <h1>596 Service Not Found</h1>",
        "302 | {}",
        "200 | <html>",
        "200 | {}",
        "200 | {\"keywordSearchReturn\":{\"numberOfResults\":3}}"
      })
  void isDown(int status, String body) {
    element14.server.answers(status, body);

    assertThat(fault(SupplierFault.Down.class)).isNotNull();
  }

  @Test
  void blamesNumberThatIsRefused() throws Exception {
    element14.server.answers(400, "{}");

    assertThat(element14.ask(NUMBER)).isInstanceOf(SupplierAnswer.BadRequest.class);
  }

  @Test
  void isOffWithoutKey() {
    assertThat(element14.adapter.off()).isEmpty();
    element14.adapter.client.key = Optional.empty();
    assertThat(element14.adapter.off()).contains("ELEMENT14_API_KEY is not set");
  }
}
