package org.bomstream.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  @Test
  void readsAnObject() {
    assertThat(JsonBody.object(" {\"name\": \"acme\"} ", Set.of("name")).getString("name"))
        .isEqualTo("acme");
  }

  @Test
  void namesMembersThatAreNotKnown() {
    var problem = refused("{\"a\": 1, \"b/~c\": null, \"A\": 2}");

    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem.members().get("errors"))
        .asInstanceOf(InstanceOfAssertFactories.list(Fault.class))
        .extracting(Fault::pointer, Fault::code, Fault::detail)
        .containsExactly(
            tuple("/A", "unknown_member", "There is no member A here; what is taken: a."),
            tuple("/b~1~0c", "unknown_member", "There is no member b/~c here; what is taken: a."));
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
    return catchThrowableOfType(Problem.class, () -> JsonBody.object(body, Set.of("a")));
  }
}
