package org.bomstream.run.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.bomstream.problem.Fault;
import org.bomstream.problem.Problem;
import org.bomstream.run.entity.Scope;
import org.bomstream.run.entity.Scope.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeBodyTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " \n",
        "{}",
        "{\"scope\": null}",
        "{\"scope\": \"all\"}",
        "{\"scope\": \"all\", \"older_than\": \"nonsense\", \"include_dnp\": false, \"max_age\": null}"
      })
  void takesAllUnlessAskedOtherwise(String body) {
    assertThat(ScopeBody.parse(body)).isEqualTo(Scope.ALL);
  }

  @Test
  void takesFailedLines() {
    assertThat(ScopeBody.parse("{\"scope\": \"failed\"}")).isEqualTo(Scope.FAILED);
  }

  /** In a form that PostgreSQL reads too: it knows no small letters, commas or signs in front. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P30D|P30D",
        "P1Y2M3D|P1Y2M3D",
        "P2W|P14D",
        "p30d|P30D",
        "P0D|P0D",
        "-P-3D|P3D",
        "P999Y|P999Y",
        "PT0S|PT0S",
        "PT12H|PT12H",
        "pt12h|PT12H",
        "P1DT2H|PT26H",
        "PT1,5S|PT1.5S",
        "-PT-5S|PT5S",
        "PT2H-30M|PT1H30M",
        "PT8760000H|PT8760000H",
        "P1MT12H|P1MT12H",
        "p1y2m3dt4h|P1Y2M3DT4H",
        "P1WT1H|P7DT1H",
        "-P-1MT-1H|P1MT1H",
      })
  void takesStaleLines(String given, String kept) {
    var scope = ScopeBody.parse(stale("\"" + given + "\""));
    assertThat(scope).isEqualTo(Scope.stale(kept));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PT",
        "T",
        "30D",
        "30 days",
        "P30",
        "P-1D",
        "-P1D",
        "-PT5S",
        "PT-5S",
        "P1D-1",
        "P1000Y",
        "P99999999999D",
        "PT9000000H",
        "PT9999999999999999999H",
        "P1Y-13M",
        "P1MT",
        "P1MT5",
        "-P1MT1H",
        "P1MT12HT1H"
      })
  void refusesWhatIsNoDurationFromZeroOn(String given) {
    assertRefused(stale("\"" + given + "\""), "/older_than", "not_a_duration");
  }

  @Test
  void needsADurationForStaleLines() {
    assertRefused("{\"scope\": \"stale\"}", "/older_than", "missing");
    assertRefused(stale("null"), "/older_than", "missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"30", "true", "{}", "[\"P30D\"]"})
  void needsADurationThatIsAText(String given) {
    assertRefused(stale(given), "/older_than", "not_a_text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "All", "FAILED", "stale ", "none"})
  void knowsNoOtherScope(String scope) {
    assertRefused("{\"scope\": \"%s\"}".formatted(scope), "/scope", "unknown_scope");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "false", "[]", "{}"})
  void needsAScopeThatIsAText(String scope) {
    assertRefused("{\"scope\": %s}".formatted(scope), "/scope", "not_a_text");
  }

  @Test
  void takesWhatIsIncompleteOrPending() {
    assertThat(ScopeBody.parse("{\"scope\": \"incomplete\"}")).isEqualTo(Scope.of(Kind.INCOMPLETE));
    assertThat(ScopeBody.parse("{\"scope\": \"pending\"}")).isEqualTo(Scope.of(Kind.PENDING));
  }

  @Test
  void asksAnewWhatIsOlder() {
    assertThat(ScopeBody.parse("{\"max_age\": \"pt12h\"}").maxAge()).isEqualTo("PT12H");
    assertThat(ScopeBody.parse(stale("\"P30D\"")).maxAge()).as("as it implies").isEqualTo("P30D");
    assertThat(
            ScopeBody.parse(
                    "{\"scope\": \"stale\", \"older_than\": \"P30D\", \"max_age\": \"P1D\"}")
                .maxAge())
        .isEqualTo("P1D");
  }

  @Test
  void asksForLinesNotToBeFittedOnDemand() {
    assertThat(ScopeBody.parse("{\"include_dnp\": true}").includeDnp()).isTrue();
    assertThat(ScopeBody.parse("{\"include_dnp\": false}").includeDnp()).isFalse();
  }

  @Test
  void namesTheMemberThatIsWrong() {
    assertRefused("{\"include_dnp\": \"true\"}", "/include_dnp", "not_a_boolean");
    assertRefused("{\"include_dnp\": 1}", "/include_dnp", "not_a_boolean");
    assertRefused("{\"max_age\": 7}", "/max_age", "not_a_text");
    assertRefused("{\"max_age\": \"7 days\"}", "/max_age", "not_a_duration");
    assertRefused("{\"include_dnq\": true}", "/include_dnq", "unknown_member");
    assertRefused("{\"a/b~c\": true}", "/a~1b~0c", "unknown_member");
  }

  private static String stale(String olderThan) {
    return "{\"scope\": \"stale\", \"older_than\": %s}".formatted(olderThan);
  }

  private static void assertRefused(String body, String pointer, String code) {
    var problem = catchThrowableOfType(Problem.class, () -> ScopeBody.parse(body));
    assertThat(problem.status()).isEqualTo(422);
    assertThat((List<?>) problem.members().get("errors"))
        .singleElement()
        .isInstanceOfSatisfying(
            Fault.class,
            fault -> {
              assertThat(fault.pointer()).isEqualTo(pointer);
              assertThat(fault.code()).isEqualTo(code);
            });
  }
}
