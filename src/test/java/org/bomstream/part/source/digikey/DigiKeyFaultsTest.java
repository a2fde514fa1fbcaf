package org.bomstream.part.source.digikey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bomstream.part.source.digikey.DigiKeyStub.TOKEN;

import java.time.Duration;
import java.util.Map;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.reply.Fixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigiKeyFaultsTest {
  private final DigiKeyStub digikey = new DigiKeyStub();

  @AfterEach
  void close() {
    digikey.close();
  }

  private <T extends SupplierFault> T fault(Class<T> type) {
    return catchThrowableOfType(type, () -> digikey.ask(new PartNumber("X1", null)));
  }

  @Test
  void isThrottledByTheMinute() {
    digikey
        .server
        .answers(200, TOKEN)
        .answers(
            429,
            Map.of("Retry-After", "7", "X-BurstLimit-Limit", "120"),
            "{\"ErrorMessage\":\"BurstLimit exceeded\"}");

    assertThat(fault(SupplierFault.Throttled.class).after()).contains(Duration.ofSeconds(7));
  }

  @Test
  void hasUsedUpTheDay() {
    digikey
        .server
        .answers(200, TOKEN)
        .answers(
            429,
            Map.of("Retry-After", "3600"),
            "{\"title\":\"Daily Ratelimit exceeded\",\"status\":429}");

    assertThat(fault(SupplierFault.QuotaUsedUp.class).after()).contains(Duration.ofHours(1));
  }

  @Test
  void tellsLimitsByHeadersWhereBodyIsEmpty() {
    digikey.server.answers(200, TOKEN).answers(429, Map.of("X-RateLimit-Remaining", "0"), "");
    assertThat(fault(SupplierFault.QuotaUsedUp.class)).isNotNull();

    digikey.server.answers(429, Map.of("X-RateLimit-Remaining", "12"), "");
    assertThat(fault(SupplierFault.Throttled.class)).isNotNull();
  }

  @Test
  void takesNewTokenOnceWhereOneIsRefused() throws Exception {
    digikey
        .server
        .answers(200, TOKEN)
        .answers(401, "{}")
        .answers(200, TOKEN.replace("tok-1", "tok-2"))
        .answers(200, Fixtures.text("digikey/search.json"));

    assertThat(digikey.listings(new PartNumber("QX4148", null))).hasSize(2);
    assertThat(digikey.server.asked().getLast().header("authorization")).isEqualTo("Bearer tok-2");
    assertThat(digikey.turns.taken()).isOne();
  }

  @Test
  void isRefusedWhereTheNewTokenIsToo() {
    digikey
        .server
        .answers(200, TOKEN)
        .answers(401, "{}")
        .answers(200, TOKEN)
        .answers(401, "{\"detail\":\"s3cr3t\"}");

    assertThat(fault(SupplierFault.Refused.class).detail()).doesNotContain("s3cr3t", "tok-1");
    assertThat(digikey.server.asked()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"400", "401", "403"})
  void isRefusedWithoutToken(int status) {
    digikey.server.answers(status, "{\"error\":\"invalid_client\"}");

    assertThat(fault(SupplierFault.Refused.class)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | {}",
        "502 | <html>",
        "503 | ",
        "302 | {}",
        "404 | <html>Not Found</html>",
        "404 | {\"message\":\"no route\"}",
        "200 | <html>",
        "200 | {}",
        "200 | {\"Products\":null}",
        "200 | [1]"
      })
  void isDown(int status, String body) {
    digikey.server.answers(200, TOKEN).answers(status, body == null ? "" : body);

    assertThat(fault(SupplierFault.Down.class)).isNotNull();
  }

  @Test
  void isDownWhereDetailsHaveNoProduct() {
    digikey.server.answers(200, TOKEN).answers(200, "{\"Product\":null}");

    assertThat(
            catchThrowableOfType(
                SupplierFault.Down.class, () -> digikey.ask(DigiKeyStub.sku("X-ND", null))))
        .isNotNull();
  }

  @Test
  void isDownWhereTokenCannotBeRead() {
    digikey.server.answers(200, "{\"access_token\":null}");
    assertThat(fault(SupplierFault.Down.class)).isNotNull();

    digikey.server.answers(503, "");
    assertThat(fault(SupplierFault.Down.class)).isNotNull();
  }

  @Test
  void blamesNumberThatIsRefused() throws Exception {
    digikey.server.answers(200, TOKEN).answers(400, "{\"ErrorMessage\":\"Bad keywords\"}");

    assertThat(digikey.ask(new PartNumber("X1", null)))
        .isInstanceOf(SupplierAnswer.BadRequest.class);
  }
}
