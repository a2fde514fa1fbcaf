package org.bomstream.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedOriginsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example,http://localhost:3000",
        "https://A.example/,http://localhost:3000",
      })
  void areAList(String configured) {
    var origins = origins(configured, true);

    assertThat(origins.allows("https://a.example")).isTrue();
    assertThat(origins.allows("http://localhost:3000")).isTrue();
    assertThat(origins.allows("http://a.example")).isFalse();
    assertThat(origins.allows("https://a.example.evil.example")).isFalse();
    assertThat(origins.allows("null")).isFalse();
  }

  @Test
  void areNoneByDefault() {
    for (var none : new String[] {null, ""}) {
      assertThat(origins(none, true).allows("https://a.example")).isFalse();
      assertThat(origins(none, true).allows("")).isFalse();
    }
  }

  @Test
  void mayBeAny() {
    assertThat(origins("*", false).allows("https://a.example")).isTrue();
  }

  private static AllowedOrigins origins(String configured, boolean credentials) {
    var origins = new AllowedOrigins();
    origins.configured = Optional.ofNullable(configured);
    origins.credentials = credentials;
    origins.read();
    return origins;
  }
}
