package org.bomstream.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  @Test
  void readsAnObject() {
    assertThat(JsonBody.object(" {\"name\": \"acme\"} ").getString("name")).isEqualTo("acme");
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(strings = {" ", "[]", "null", "1", "\"all\"", "{", "scope=failed", "{'a': 1}"})
  void refusesWhatIsNoObject(String body) {
    var problem = refused(body);

    assertThat(problem.status()).isEqualTo(400);
    assertThat(problem).hasMessageStartingWith("The body is no JSON object");
  }

  @Test
  void tellsWhereItIsWrong() {
    assertThat(refused("{\n  'a': 1}")).hasMessageContaining("(line 2, column 3)");
  }

  /** The parser itself gives up at a thousand, and does not say so by any exception of JSON's. */
  @ParameterizedTest
  @ValueSource(ints = {994, 1_001, 5_000, 100_000})
  void refusesWhatIsNestedTooDeep(int depth) {
    assertThat(refused("{\"a\":" + "[".repeat(depth)).status()).isEqualTo(400);
    assertThat(refused("{\"a\":".repeat(depth)).status()).isEqualTo(400);
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(refused("{\"a\":\"" + "x".repeat(10_000) + "\"}"))
        .hasMessageContaining("over 10000 long");
  }

  private static Problem refused(String body) {
    return catchThrowableOfType(Problem.class, () -> JsonBody.object(body));
  }
}
