package org.bomstream.job.control.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.bom.entity.LineOutcome.Enriched;
import org.bomstream.bom.entity.LineOutcome.NotEnriched;
import org.bomstream.bom.entity.LineOutcome.PutOff;
import org.bomstream.bom.entity.LinePart;
import org.bomstream.part.control.PartAnswer;
import org.bomstream.part.entity.FoundPart;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.MissingSource.Why;
import org.bomstream.part.entity.Provenance;
import org.junit.jupiter.api.Test;

class LineOutcomesTest {
  private static final LinePart LINE = new LinePart(4, "X", null, List.of(), false);
  private static final List<MissingSource> MISSING =
      List.of(new MissingSource("mouser", Why.DOWN, Instant.EPOCH));

  @Test
  void putsALineOff() {
    assertThat(outcome(new PartAnswer.PutOff(MISSING), false))
        .isEqualTo(new PutOff(4, "X", MISSING));
  }

  @Test
  void putsNothingOffAtTheLastTry() {
    assertThat(outcome(new PartAnswer.PutOff(MISSING), true))
        .isInstanceOfSatisfying(
            NotEnriched.class,
            failed -> {
              assertThat(failed.code()).isEqualTo("source_error");
              assertThat(failed.detail()).contains("mouser");
              assertThat(failed.missing()).isEqualTo(MISSING);
              assertThat(failed.isDefinite()).as("what was known stays").isFalse();
            });
  }

  @Test
  void keepsWhichSourcesWereMissing() {
    assertThat(outcome(new PartAnswer.Found(found(Match.EXACT), MISSING), false).missing())
        .isEqualTo(MISSING);
    assertThat(outcome(new PartAnswer.Failed("source_error", "-", MISSING), false).missing())
        .isEqualTo(MISSING);
  }

  @Test
  void tellsTheLifecycleAsTheLineWillShowIt() {
    Listing active = listing("a", Lifecycle.ACTIVE);
    Listing obsolete = listing("b", Lifecycle.OBSOLETE);

    assertThat(lifecycle(Match.EXACT, active)).isEqualTo("active");
    assertThat(lifecycle(Match.EXACT, active, obsolete)).isEqualTo("obsolete");
    assertThat(lifecycle(Match.EXACT, listing("a", Lifecycle.UNKNOWN))).isEqualTo("unknown");
    assertThat(lifecycle(packing(), active)).as("of another packing").isEqualTo("unknown");
  }

  private static Match packing() {
    return new Match(Match.Kind.PACKING, 0.97, List.of());
  }

  private static String lifecycle(Match match, Listing... listings) {
    var part = new FoundPart(List.of(listings), match);
    return ((Enriched) outcome(new PartAnswer.Found(part), false)).lifecycle();
  }

  private static LineOutcome outcome(PartAnswer answer, boolean lastTry) {
    var number = LINE.partNumber().orElseThrow();
    return new LineOutcomes(Map.of(number, answer), Map.of(found(Match.EXACT).key(), 1L), lastTry)
        .of(LINE);
  }

  private static FoundPart found(Match match) {
    return new FoundPart(List.of(listing("a", Lifecycle.ACTIVE)), match);
  }

  private static Listing listing(String source, Lifecycle lifecycle) {
    return Listing.of(Provenance.of(source, Instant.now()), "X", "Maker").with(lifecycle);
  }
}
