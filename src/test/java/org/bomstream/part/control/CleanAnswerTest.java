package org.bomstream.part.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a source sends, with nulls where none should be. */
class CleanAnswerTest {
  private final Instant now = Instant.now();

  @Test
  void leavesAnOrdinaryAnswerAsItIs() {
    var found = new SourceAnswer.Found(listing("10 k\u03a9 \ud83d\udd0c", now), Match.EXACT);
    assertThat(CleanAnswer.of(found)).hasValue(found);
  }

  @Test
  void takesOutWhatTheDatabaseDoesNotTake() {
    var answer = new SourceAnswer.NotFound("a\u0000b\ud800c");
    assertThat(CleanAnswer.of(answer)).hasValue(new SourceAnswer.NotFound("a b c"));
  }

  @Test
  void cutsWhatIsTooLong() {
    var detail = "x".repeat(1_999) + "\ud83d\udd0c".repeat(500_000);
    var clean =
        (SourceAnswer.Ambiguous) CleanAnswer.of(new SourceAnswer.Ambiguous(detail)).orElseThrow();
    assertThat(clean.detail()).hasSize(2_000).endsWith("x ");
  }

  @Test
  void takesATimeThatCannotBeForNow() {
    var found = new SourceAnswer.Found(listing("x", Instant.MAX), Match.EXACT);
    var clean = (SourceAnswer.Found) CleanAnswer.of(found).orElseThrow();
    assertThat(clean.listing().from().retrievedAt()).isBetween(now, Instant.now());
  }

  @Test
  void cutsWhatIsTooMuch() {
    var many = Collections.nCopies(10_000, Parameter.ofText("a\u0000", "b".repeat(10_000)));
    var found = new SourceAnswer.Found(listing("x", now).withParameters(many), Match.EXACT);
    var clean = (SourceAnswer.Found) CleanAnswer.of(found).orElseThrow();
    assertThat(clean.listing().parameters())
        .hasSize(100)
        .containsOnly(Parameter.ofText("a ", "b".repeat(2_000)));
  }

  static Stream<SourceAnswer> nothings() {
    return Stream.of(
        null, new SourceAnswer.Found(null, null), new SourceAnswer.Failed(null, "why"));
  }

  @ParameterizedTest
  @MethodSource("nothings")
  void takesNothingForNoAnswer(SourceAnswer nothing) {
    assertThat(CleanAnswer.of(nothing)).isEqualTo(Optional.empty());
  }

  private static Listing listing(String description, Instant at) {
    return Listing.of(Provenance.of("a", at), "X", "Y").with(Fact.DESCRIPTION, description);
  }
}
