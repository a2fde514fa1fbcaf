package org.bomstream.part.control.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bomstream.HandClock;
import org.bomstream.part.entity.PartNumber;
import org.junit.jupiter.api.Test;

/** Two who have the same questions. */
class OpenQuestionsTest {
  static final PartNumber ONE = new PartNumber("ONE-1", "Molex");
  static final Duration CALL = Duration.ofSeconds(10);
  static final Freshness FRESH = new Freshness(Duration.ofDays(3), Duration.ofDays(1));

  final HandClock clock = new HandClock();
  final HandAnswers answers = new HandAnswers(clock);
  final OpenQuestions mine = open();
  final OpenQuestions others = open();

  @Test
  void leavesToOthersWhatTheyHaveClaimed() {
    assertThat(claim(mine)).containsOnlyKeys(ONE);
    assertThat(claim(others)).isEmpty();
    assertThat(others.isEmpty()).isFalse();
  }

  @Test
  void takesOverWhatAnotherNoLongerHolds() {
    claim(mine);
    clock.move(CALL);
    assertThat(claim(others)).isEmpty();
    clock.move(CALL);
    assertThat(claim(others)).containsOnlyKeys(ONE);
  }

  @Test
  void holdsWhatItHasClaimedForALongerCall() {
    claim(mine);
    mine.hold(Duration.ofMinutes(1));
    clock.move(Duration.ofMinutes(1));
    assertThat(claim(others)).isEmpty();
  }

  @Test
  void holdsNothingAfterItHasSettled() {
    claim(mine);
    mine.settle(Map.of());
    mine.hold(Duration.ofMinutes(1));
    assertThat(claim(others)).containsOnlyKeys(ONE);
  }

  private static Map<PartNumber, List<PartNumber>> claim(OpenQuestions open) {
    return open.claim(Standings.NONE, CALL);
  }

  private OpenQuestions open() {
    return new OpenQuestions(answers, "dear", FRESH, Instant.EPOCH, List.of(ONE));
  }
}
