package org.bomstream.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void namesTheLimitsToRaise(int status) {
    assertThat(refusal(status))
        .hasMessageContaining("with 100 streams open")
        .hasMessageContaining("{\"detail\":\"why\"}")
        .hasMessageContaining("STREAMS_PER_USER")
        .hasMessageContaining("STREAMS_PER_ADDRESS")
        .hasMessageContaining("STREAMS_PER_ORGANIZATION")
        .hasMessageContaining("STREAMS_PER_NODE");
  }

  @Test
  void namesNoLimitWhereThereIsNone() {
    assertThat(refusal(401)).hasMessageContaining("401").hasMessageNotContaining("STREAMS_PER");
  }

  private static BenchmarkFailed refusal(int status) {
    var response = "HTTP/1.1 " + status + " No\r\nRetry-After: 5\r\n\r\n{\"detail\":\"why\"}";
    return Refusal.of(response, 100);
  }
}
