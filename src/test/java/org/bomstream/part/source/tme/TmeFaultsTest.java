package org.bomstream.part.source.tme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bomstream.part.source.tme.TmeStub.TOKEN;
import static org.bomstream.part.source.tme.TmeStub.mpn;

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

class TmeFaultsTest {
  private final TmeStub tme = new TmeStub();

  @AfterEach
  void close() {
    tme.close();
  }

  private <T extends SupplierFault> T fault(Class<T> type) {
    return catchThrowableOfType(type, () -> tme.ask(mpn("VLP3K1001V")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"403 | {}", "429 | {}", "403 | <html>", "429 | {\"status\":\"E_LIMIT\"}"})
  void isThrottled(int status, String body) {
    tme.server.answers(200, TOKEN).answers(status, Map.of("Retry-After", "1"), body);

    assertThat(fault(SupplierFault.Throttled.class).after()).contains(Duration.ofSeconds(1));
  }

  @Test
  void takesNewTokenOnceByItsKeyWhereOneIsRefused() throws Exception {
    tme.server
        .answers(200, TOKEN)
        .answers(401, "{}")
        .answers(200, TOKEN.replace("-1", "-2"))
        .answers(200, Fixtures.text("tme/search.json"));
    tme.details();

    assertThat(tme.listings(mpn("VLP3K1001V"))).hasSize(1);
    assertThat(tme.server.asked().get(2).form()).containsEntry("grant_type", "client_credentials");
    assertThat(tme.server.asked().get(3).header("authorization")).isEqualTo("Bearer tok-2");
  }

  @Test
  void isRefusedWhereTheNewTokenIsToo() {
    tme.server
        .answers(200, TOKEN)
        .answers(401, "{}")
        .answers(200, TOKEN)
        .answers(401, "{\"message\":\"s3cr3t\"}");

    assertThat(fault(SupplierFault.Refused.class).detail()).doesNotContain("s3cr3t", "tok-1");
    assertThat(tme.server.asked()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"400", "401", "403"})
  void isRefusedWithoutToken(int status) {
    tme.server.answers(status, "{\"error\":\"invalid_client\"}");

    assertThat(fault(SupplierFault.Refused.class)).isNotNull();
  }

  @Test
  void isRefusedByItsWordWhateverTheStatus() {
    tme.server.answers(200, TOKEN).answers(403, "{\"status\":\"E_ACTION_FORBIDDEN\"}");
    assertThat(fault(SupplierFault.Refused.class)).isNotNull();

    tme.server.answers(200, "{\"status\":\"E_AUTHORIZATION_FAILED\",\"data\":{}}");
    assertThat(fault(SupplierFault.Refused.class)).isNotNull();

    tme.server.answers(403, "{\"status\":403,\"error\":{\"code\":\"E_ACTION_FORBIDDEN\"}}");
    assertThat(fault(SupplierFault.Refused.class)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | {}",
        "404 | {}",
        "302 | {}",
        "200 | <html>",
        "200 | {}",
        "200 | {\"status\":\"OK\",\"data\":{\"products\":null}}",
        "200 | {\"status\":\"E_INTERNAL\",\"data\":{}}"
      })
  void isDown(int status, String body) {
    tme.server.answers(200, TOKEN).answers(status, body);

    assertThat(fault(SupplierFault.Down.class)).isNotNull();
  }

  @Test
  void isDownWhereItDoesNotTakeItsOwnSymbols() {
    tme.server
        .answers(200, TOKEN)
        .answers(200, Fixtures.text("tme/search.json"))
        .answers(400, "{\"status\":\"E_INPUT_PARAMS_VALIDATION_ERROR\"}");

    assertThat(fault(SupplierFault.Down.class)).isNotNull();
  }

  @Test
  void blamesTheNumberThatIsRefusedAndNoOther() throws Exception {
    tme.server
        .answers(200, TOKEN)
        .answers(400, "{\"status\":\"E_INPUT_PARAMS_VALIDATION_ERROR\"}")
        .answers(200, Fixtures.text("tme/search.json"));
    tme.details();

    PartNumber bad = mpn("?");
    PartNumber good = mpn("VLP3K1001V");
    Map<PartNumber, SupplierAnswer> answers = tme.ask(bad, good);

    assertThat(answers.get(bad)).isInstanceOf(SupplierAnswer.BadRequest.class);
    assertThat(((SupplierAnswer.Listings) answers.get(good)).listings()).hasSize(1);
  }
}
