package org.bomstream.run.entity.wait;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.bomstream.part.entity.MissingSource;
import org.bomstream.part.entity.MissingSource.Why;
import org.bomstream.progress.entity.ProgressState.Waiting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PutOffLinesTest {
  private static final Instant NOW = Instant.parse("2025-12-16T10:00:00Z");
  private static final Duration MOST = Duration.ofDays(2);

  private final PutOffLines lines = new PutOffLines();

  @Test
  void waitsForTheSourceThatCanBeAskedFirst() {
    lines.add(2, missing("mouser", 3_600));
    lines.add(1, missing("digikey", 60));
    lines.add(4, missing("tme", 7_200));

    assertThat(begin(NOW)).isEqualTo(new Waiting(NOW.plusSeconds(60), "digikey"));
    assertThat(lines.areThere()).as("once they are in batches").isFalse();
  }

  @Test
  void prefersATimeThatIsKnown() {
    lines.add(1, missing("mouser", null));
    lines.add(1, missing("digikey", 60));
    lines.add(1, missing("tme", null));

    assertThat(begin(NOW).source()).isEqualTo("digikey");
  }

  @Test
  void asksLessAndLessWhoeverCanAlwaysBeAskedAtOnce() {
    assertThat(Stream.generate(this::seconds).limit(12))
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L);

    lines.settled();

    assertThat(seconds()).as("after a line was settled").isEqualTo(1);
  }

  /** In seconds, for a source that says nothing of when. */
  private long seconds() {
    lines.add(1, missing("mouser", null));
    return Duration.between(NOW, begin(NOW).until()).toSeconds();
  }

  @Test
  void waitsForNoLongerThanLinesArePutOff() {
    lines.add(1, missing("mouser", 86_400));
    begin(NOW);
    Instant later = NOW.plus(Duration.ofHours(47));
    lines.add(1, missing("mouser", 2 * 86_400));

    assertThat(begin(later).until()).isEqualTo(NOW.plus(MOST));

    Instant tooLate = NOW.plus(Duration.ofHours(50));
    lines.add(1, missing("mouser", 86_400 * 3));
    assertThat(begin(tooLate).until()).isEqualTo(tooLate);
  }

  @Test
  void triesForTheLastTimeOnceTheyWerePutOffForLongEnough() {
    lines.goOn(NOW);
    assertThat(lines.isLastTry()).isFalse();
    lines.add(1, missing("mouser", 60));
    begin(NOW);

    lines.goOn(NOW.plus(MOST).minusMillis(1));
    assertThat(lines.isLastTry()).isFalse();
    lines.goOn(NOW.plus(MOST));
    assertThat(lines.isLastTry()).isTrue();
  }

  private Waiting begin(Instant now) {
    return lines.begin(now, MOST).state();
  }

  private static MissingSource missing(String source, @Nullable Integer seconds) {
    return new MissingSource(
        source, Why.QUOTA_USED_UP, seconds == null ? null : NOW.plusSeconds(seconds));
  }
}
