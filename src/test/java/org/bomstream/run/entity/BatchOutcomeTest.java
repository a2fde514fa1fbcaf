package org.bomstream.run.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.bom.entity.LineOutcome.Enriched;
import org.bomstream.bom.entity.LineOutcome.PutOff;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.MissingSource.Why;
import org.bomstream.progress.entity.ProgressState.BatchState;
import org.bomstream.progress.entity.ProgressState.ItemState;
import org.bomstream.progress.entity.WireState;
import org.junit.jupiter.api.Test;

class BatchOutcomeTest {
  private static final Instant NOON = Instant.parse("2025-12-16T12:00:00Z");
  private static final int LONGEST_MESSAGE = 64 * 1024;

  @Test
  void countsALinePutOffAsNeitherEnrichedNorFailed() {
    var batch = new BatchOutcome(7, List.of(enriched(1, "A"), putOff(2), failed(3), putOff(4)));

    assertThat(batch.state()).isEqualTo(new BatchState(7, "completed", 4, 1, 1, 2));
    assertThat(batch.putOff()).containsExactly(2, 4);
    assertThat(batch.lastSettled()).contains(failed(3));
  }

  @Test
  void looksForTheSourceThatWaitingCuresFirst() {
    var batch =
        new BatchOutcome(
            1,
            List.of(
                putOff(
                    1,
                    new MissingSource("refused", Why.REFUSED, NOON.minusSeconds(9)),
                    new MissingSource("unknown", Why.DOWN, null)),
                putOff(2, new MissingSource("late", Why.QUOTA_USED_UP, NOON.plusSeconds(9))),
                putOff(3, new MissingSource("soon", Why.THROTTLED, NOON))));

    assertThat(batch.firstAgain().map(MissingSource::source)).contains("soon");
    assertThat(new BatchOutcome(1, List.of(failed(1))).firstAgain()).isEmpty();
  }

  @Test
  void showsItsLines() {
    var batch = new BatchOutcome(1, List.of(enriched(1, "A"), putOff(2), failed(3)));

    assertThat(batch.items())
        .containsExactly(
            new ItemState(1, "A", "enriched", null, "active"),
            new ItemState(2, "P", "pending", null, null),
            new ItemState(3, "F", "failed", "part_not_found", null));
  }

  @Test
  void showsNoLinesOfABatchOfMany() {
    assertThat(batch(100, "A").items()).hasSize(100);
    assertThat(batch(101, "A").items()).isEmpty();
  }

  /** Each character may take six bytes. */
  @Test
  void showsNoLinesThatWouldMakeAMessageTooLong() {
    assertThat(batch(100, "\u0001".repeat(61)).items()).isEmpty();
    String longest = WireState.withItems(batch(100, "\u0001".repeat(60)).items());

    assertThat(longest.getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(LONGEST_MESSAGE - 10 * 1024);
  }

  private static BatchOutcome batch(int lines, String mpn) {
    return new BatchOutcome(
        1, IntStream.rangeClosed(1, lines).mapToObj(number -> enriched(number, mpn)).toList());
  }

  private static LineOutcome enriched(int number, String mpn) {
    return new Enriched(number, mpn, 1, Match.EXACT, "active", List.of());
  }

  private static LineOutcome failed(int number) {
    return LineOutcome.failed(number, "F", "part_not_found", "No such part.");
  }

  private static LineOutcome putOff(int number, MissingSource... missing) {
    return new PutOff(number, "P", List.of(missing));
  }

  private static LineOutcome putOff(int number) {
    return new PutOff(
        number, "P", Collections.singletonList(new MissingSource("mouser", Why.DOWN, NOON)));
  }
}
