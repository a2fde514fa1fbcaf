package org.bomstream.part.source.mouser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bomstream.part.source.mouser.MouserStub.mpn;

import java.time.Duration;
import java.util.Map;
import org.bomstream.part.control.supplier.SupplierFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MouserFaultsTest {
  private final MouserStub mouser = new MouserStub();

  @AfterEach
  void close() {
    mouser.close();
  }

  private <T extends SupplierFault> T fault(Class<T> type) {
    return catchThrowableOfType(type, () -> mouser.ask(mpn("NUM1"), mpn("NUM2")));
  }

  private static String error(String code, String message, String property) {
    return """
        {"Errors":[{"Id":0,"Code":"%s","Message":"%s","ResourceKey":"%s",\
        "ResourceFormatString":null,"ResourceFormatString2":null,"PropertyName":"%s"}],\
        "SearchResults":null}"""
        .formatted(code, message, code, property);
  }

  @Test
  void isRefusedByAnErrorOfStatus200() {
    mouser.server.answers(200, error("Invalid", "Invalid unique identifier.", ""));

    assertThat(fault(SupplierFault.Refused.class).detail()).doesNotContain("k3y");
  }

  @ParameterizedTest
  @CsvSource({
    "200, TooManyRequests, Too many requests.",
    "200, MaxCalls, Maximum calls per minute exceeded.",
    "403, TooManyRequests, Maximum calls per minute exceeded."
  })
  void isThrottledByAnError(int status, String code, String message) {
    mouser.server.answers(status, Map.of("Retry-After", "20"), error(code, message, ""));

    assertThat(fault(SupplierFault.Throttled.class).after()).contains(Duration.ofSeconds(20));
  }

  @Test
  void hasUsedUpTheDayByAnError() {
    mouser.server.answers(200, error("TooMany", "Maximum calls per day exceeded.", ""));

    assertThat(fault(SupplierFault.QuotaUsedUp.class)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"429", "503"})
  void isThrottledByStatus(int status) {
    mouser.server.answers(status, Map.of("Retry-After", "30"), "<html>");

    assertThat(fault(SupplierFault.Throttled.class).after()).contains(Duration.ofSeconds(30));
  }

  @Test
  void findsFaultWithTheNumbers() {
    mouser.server.answers(
        200, error("InvalidCharacters", "Invalid characters.", "mouserPartNumber"));

    assertThat(fault(SupplierFault.BadCall.class)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"401", "403"})
  void isRefusedByStatus(int status) {
    mouser.server.answers(status, "");

    assertThat(fault(SupplierFault.Refused.class)).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "500 | {}",
        "503 | {}",
        "302 | {}",
        "404 | <html>",
        "200 | <html>",
        "200 | {}",
        "200 | {\"Errors\":[],\"SearchResults\":null}",
        "200 | {\"Errors\":[{\"Code\":\"Odd\",\"Message\":\"Something else\"}]}"
      })
  void isDown(int status, String body) {
    mouser.server.answers(status, body);

    assertThat(fault(SupplierFault.Down.class)).isNotNull();
  }
}
