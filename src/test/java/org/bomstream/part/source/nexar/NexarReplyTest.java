package org.bomstream.part.source.nexar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.part.source.http.CountedTurns;
import org.bomstream.part.source.http.SupplierHttp;
import org.bomstream.part.source.http.SupplierStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of each way in which Nexar does not answer. */
class NexarReplyTest {
  private static final String TOKEN = "{\"access_token\":\"one\",\"expires_in\":86400}";
  private static final String PARTS =
      "{\"data\":{\"supMultiMatch\":[{\"reference\":\"q0\",\"parts\":[]}]}}";
  private static final PartNumber NUMBER = new PartNumber("X1", null);

  private final SupplierStub stub = SupplierStub.open();
  private final SupplierHttp http = new SupplierHttp();
  private final Nexar nexar = NexarTest.nexar(stub.url(), http);

  @AfterEach
  void close() {
    stub.close();
    http.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | You have exceeded your part limit of 1000      |                      | QuotaUsedUp",
        "500 | You have exceeded your part limit of 1000      |                      | QuotaUsedUp",
        "200 | Your quota of matched parts is exhausted       |                      | QuotaUsedUp",
        "429 | Too many requests                              |                      | Throttled",
        "200 | The argument `queries` has a wrong type        | HC0016               | BadCall",
        "400 | Variable `queries` got an invalid value        |                      | BadCall",
        "400 | Expected a `Name`-token, but found a `Brace`   | HC0011               | BadCall",
        "200 | Unexpected Execution Error                     |                      | Down",
        "500 | Unexpected Execution Error                     |                      | Down",
      })
  void isToldByItsWords(int status, String message, String code, String fault) {
    stub.answers(200, TOKEN).answers(status, error(message, code));

    assertThat(asked()).isEqualTo(fault);
    assertThat(stub.asked()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 |                                                      |",
        "200 | The current user is not authorized for this resource | AUTH_NOT_AUTHORIZED",
        "200 | The token has expired                                | AUTH_NOT_AUTHENTICATED",
      })
  void asksOnceMoreWithANewToken(int status, String message, String code) throws Exception {
    String refusal = message == null ? "" : error(message, code);
    stub.answers(200, TOKEN).answers(status, refusal);
    stub.answers(200, TOKEN.replace("one", "two")).answers(200, PARTS);

    assertThat(nexar.ask(List.of(NUMBER), new CountedTurns())).containsOnlyKeys(NUMBER);
    assertThat(stub.asked().getLast().header("authorization")).isEqualTo("Bearer two");
  }

  @Test
  void isRefusedWhereANewTokenIsNoBetter() {
    stub.answers(200, TOKEN).answers(401, "").answers(200, TOKEN).answers(401, "");

    assertThat(asked()).isEqualTo("Refused");
  }

  @Test
  void takesPartsThatComeWithErrors() throws Exception {
    String both =
        PARTS.replace("{\"data\"", "{\"errors\":[{\"message\":\"no access to specs\"}],\"data\"");
    stub.answers(200, TOKEN).answers(200, both);

    assertThat(nexar.ask(List.of(NUMBER), new CountedTurns())).containsOnlyKeys(NUMBER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {\"data\":null}                  | Down",
        "200 | {\"data\":{\"supMultiMatch\":[]}} | Down",
        "200 | {\"error\":\"x\"}                | Down",
        "200 | <html>                           | Down",
        "502 | <html>                           | Down",
        "302 |                                  | Down",
        "403 | <html>                           | Refused",
      })
  void isDownWhereItBringsNeitherPartsNorErrors(int status, String body, String fault) {
    stub.answers(200, TOKEN).answers(status, body == null ? "" : body);

    assertThat(asked()).isEqualTo(fault);
  }

  private static String error(String message, String code) {
    return "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}],\"data\":null}"
        .formatted(message, code == null ? "" : code);
  }

  private String asked() {
    Throwable fault = catchThrowable(() -> nexar.ask(List.of(NUMBER), new CountedTurns()));
    assertThat(fault).isInstanceOf(SupplierFault.class);
    return fault.getClass().getSimpleName();
  }
}
