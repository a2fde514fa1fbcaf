package org.bomstream.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndsTest {
  private static final String ALL =
      "{\"a\":\"\u2028x\\\\\u2029\u0085y\u0085\",\"\u2028\":[\"\u2029\"]}";

  @Test
  void goOutAsEscapes() {
    assertThat(LineEnds.escaped(ALL))
        .isEqualTo("{\"a\":\"\\u2028x\\\\\\u2029\\u0085y\\u0085\",\"\\u2028\":[\"\\u2029\"]}");
  }

  @Test
  void areTheSameToAParser() {
    assertThat(parsed(LineEnds.escaped(ALL))).isEqualTo(parsed(ALL));
  }

  private static Object parsed(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"a\":\"\\u2028 µ 電 \u2027\u202a\u0084\u0086\"}", "{\r\n \"a\":1}"})
  void leaveAllElseAsItIs(String json) {
    assertThat(LineEnds.escaped(json)).isSameAs(json);
  }
}
