package org.bomstream.part.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bomstream.part.control.supplier.SupplierFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "null", "[]", "7", "\"{}\"", "<html>", "{", "{\"a\":1,}", "{a:1}"})
  void isDownWhereTheBodyIsNoObject(String body) {
    assertThatThrownBy(reply(200, Map.of(), body)::json).isInstanceOf(SupplierFault.Down.class);
  }

  @Test
  void isDownWhereANumberIsLongerThanAnyoneReads() {
    assertThatThrownBy(reply(200, Map.of(), "{\"a\":" + "1".repeat(5_000) + "}")::json)
        .isInstanceOf(SupplierFault.Down.class);
  }

  @Test
  void readsABodyWithAByteOrderMark() throws Exception {
    assertThat(reply(200, Map.of(), "\uFEFF{\"a\":\"Ω\"}").json().getString("a")).isEqualTo("Ω");
  }

  @Test
  void saysHowLongToWait() {
    assertThat(after("120")).isEqualTo(Duration.ofMinutes(2));
    assertThat(after("Fri, 01 Jan 1999 00:00:00 GMT")).isEqualTo(Duration.ZERO);
    assertThat(reply(429, Map.of("retry-after", "soon"), "").retryAfter()).isEmpty();
    assertThat(reply(429, Map.of(), "").retryAfter()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "301, Down", "400, BadCall", "401, Refused", "403, Refused", "404, Down", "413, BadCall",
    "422, BadCall", "429, Throttled", "500, Down", "502, Down", "503, Down", "200, Down"
  })
  void meansByItsStatusWhatHttpDoes(int status, String fault) {
    assertThat(UsualFaults.of(reply(status, Map.of(), "{\"a\":1}")).getClass().getSimpleName())
        .isEqualTo(fault);
  }

  @Test
  void isBusyWhereItSaysWhenToCome() {
    var fault = UsualFaults.of(reply(503, Map.of("retry-after", "9"), ""));

    assertThat(fault).isInstanceOf(SupplierFault.Throttled.class);
    assertThat(((SupplierFault.Throttled) fault).after()).contains(Duration.ofSeconds(9));
  }

  private static Duration after(String text) {
    return reply(429, Map.of("retry-after", text), "").retryAfter().orElseThrow();
  }

  private static Reply reply(int status, Map<String, String> headers, String body) {
    Map<String, List<String>> all =
        headers.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    return new Reply(
        status, HttpHeaders.of(all, (name, value) -> true), body.getBytes(StandardCharsets.UTF_8));
  }
}
