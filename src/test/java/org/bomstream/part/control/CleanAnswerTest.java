package org.bomstream.part.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.PartFacts;
import org.bomstream.part.entity.Rohs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a source sends, with nulls where none should be. */
class CleanAnswerTest {
  private final Instant now = Instant.now();

  @Test
  void leavesAnOrdinaryAnswerAsItIs() {
    var facts = facts("10 k\u03a9 \ud83d\udd0c", Lifecycle.ACTIVE, Rohs.COMPLIANT, now);
    assertThat(CleanAnswer.of(new PartAnswer.Found(facts))).hasValue(new PartAnswer.Found(facts));
  }

  @Test
  void takesOutWhatTheDatabaseDoesNotTake() {
    var answer = new PartAnswer.NotFound("a\u0000b\ud800c");
    assertThat(CleanAnswer.of(answer)).hasValue(new PartAnswer.NotFound("a b c"));
  }

  @Test
  void cutsWhatIsTooLong() {
    var detail = "x".repeat(1_999) + "\ud83d\udd0c".repeat(500_000);
    var clean =
        (PartAnswer.Ambiguous) CleanAnswer.of(new PartAnswer.Ambiguous(detail)).orElseThrow();
    assertThat(clean.detail()).hasSize(2_000).endsWith("x ");
  }

  @Test
  void putsWhatIsNotKnownInTheWordsForThat() {
    var clean =
        (PartAnswer.Found)
            CleanAnswer.of(new PartAnswer.Found(facts(null, null, null, Instant.MAX)))
                .orElseThrow();
    assertThat(clean.facts().lifecycle()).isEqualTo(Lifecycle.UNKNOWN);
    assertThat(clean.facts().rohs()).isEqualTo(Rohs.UNKNOWN);
    assertThat(clean.facts().retrievedAt()).isBetween(now, Instant.now());
  }

  static Stream<PartAnswer> nothings() {
    return Stream.of(null, new PartAnswer.Found(null), new PartAnswer.Failed(null, "why"));
  }

  @ParameterizedTest
  @MethodSource("nothings")
  void takesNothingForNoAnswer(PartAnswer nothing) {
    assertThat(CleanAnswer.of(nothing)).isEqualTo(Optional.empty());
  }

  private static PartFacts facts(String text, Lifecycle lifecycle, Rohs rohs, Instant at) {
    return new PartFacts("X", "Y", text, null, null, lifecycle, rohs, null, "a", at);
  }
}
