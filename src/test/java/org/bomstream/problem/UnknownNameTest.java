package org.bomstream.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnknownNameTest {

  @Test
  void isNoneOfThoseThatAreKnown() {
    assertThatCode(() -> UnknownName.QUERY.refuse(List.of("limit"), Set.of("limit", "cursor")))
        .doesNotThrowAnyException();
  }

  @Test
  void isNamedWithThoseThatAre() {
    var problem = refused(List.of("Limit"), Set.of("limit", "cursor"));

    assertThat(problem.status()).isEqualTo(422);
    assertThat(problem)
        .hasMessage("There is no parameter Limit here; what is taken: cursor, limit.");
    assertThat(faults(problem)).extracting(Fault::column).containsExactly("Limit");
  }

  @Test
  void isBoundedInLengthAndNumber() {
    var names = IntStream.range(0, 100).mapToObj(i -> "x".repeat(i) + "\n\u2028").toList();

    assertThat(faults(refused(names, Set.of())))
        .hasSize(10)
        .allSatisfy(fault -> assertThat(fault.detail()).hasSizeLessThan(100).doesNotContain("\n"));
  }

  @SuppressWarnings("unchecked")
  private static List<Fault> faults(Problem problem) {
    return (List<Fault>) problem.members().get("errors");
  }

  private static Problem refused(List<String> names, Set<String> known) {
    return catchThrowableOfType(Problem.class, () -> UnknownName.QUERY.refuse(names, known));
  }
}
