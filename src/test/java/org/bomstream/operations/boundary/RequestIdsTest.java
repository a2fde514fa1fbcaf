package org.bomstream.operations.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequestIdsTest {
  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  @Test
  void takesThatOfTheCaller() {
    assertThat(RequestIds.of("0f8fad5b-d9cb-469f-a165-70867728950e", trace("00f067aa0ba902b7")))
        .isEqualTo("0f8fad5b-d9cb-469f-a165-70867728950e");
  }

  @Test
  void takesThatOfTheTrace() {
    assertThat(RequestIds.of(null, trace("00f067aa0ba902b7"))).isEqualTo(TRACE);
  }

  @Test
  void makesOneOtherwise() {
    assertThat(RequestIds.of(null, null)).hasSize(36);
    assertThat(RequestIds.of(null, trace("short"))).hasSize(36);
  }

  @Test
  void repeatsNothingThatMayBeASecret() {
    assertThat(RequestIds.of("eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmVk", null)).hasSize(36);
    assertThat(RequestIds.of("a word\r\nX-Other: y", null)).hasSize(36);
    assertThat(RequestIds.of("a".repeat(65), null)).hasSize(36);
  }

  private static String trace(String span) {
    return "00-%s-%s-01".formatted(TRACE, span);
  }
}
