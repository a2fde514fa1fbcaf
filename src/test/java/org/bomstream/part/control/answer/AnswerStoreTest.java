package org.bomstream.part.control.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.bomstream.part.entity.Alternate;
import org.bomstream.part.entity.Fact;
import org.bomstream.part.entity.Lifecycle;
import org.bomstream.part.entity.Listing;
import org.bomstream.part.entity.Match;
import org.bomstream.part.entity.Offer;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.part.entity.Parameter;
import org.bomstream.part.entity.Provenance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Answers and claims as the database has them. */
@ResourceLock(AnswerDatabase.NAME)
class AnswerStoreTest {
  static final Freshness FRESH = new Freshness(Duration.ofDays(3), Duration.ofDays(1));
  static final Duration CALL = Duration.ofMinutes(1);
  static final UUID ME = new UUID(0, 1);
  static final UUID OTHER = new UUID(0, 2);
  static final Question ONE = new Question("dear", "ONE\n\n");
  static final Question TWO = new Question("dear", "T\"W\\O,{}\n\n\t");
  static final KeptAnswer NONE = new KeptAnswer.NotFound("There is none.");
  static final KeptAnswer SEVERAL = new KeptAnswer.Ambiguous("There are several.");

  @SuppressWarnings("NullAway.Init")
  AnswerStore store;

  @BeforeEach
  void empty() throws Exception {
    store = AnswerDatabase.empty();
  }

  @Test
  void givesBackWhatItWasGiven() {
    KeptAnswer found = new KeptAnswer.Found(listing(), match());
    settle(ME, Map.of(ONE, Optional.of(found), TWO, Optional.of(SEVERAL)));
    assertThat(find(ONE, TWO).answers()).isEqualTo(Map.of(ONE, found, TWO, SEVERAL));
  }

  @Test
  void knowsNothingOfOtherSources() {
    settle(ME, Map.of(ONE, Optional.of(NONE)));
    assertThat(find(new Question("other", ONE.asked()))).isEqualTo(Standings.NONE);
  }

  @Test
  void letsOneClaimAQuestion() {
    assertThat(claim(ME, ONE)).containsExactly(ONE);
    assertThat(claim(OTHER, ONE, TWO)).containsExactly(TWO);
    assertThat(find(ONE, TWO).inFlight()).containsExactlyInAnyOrder(ONE, TWO);
  }

  @Test
  void letsNobodyClaimWhatWasJustAnswered() {
    claim(ME, ONE);
    settle(ME, Map.of(ONE, Optional.of(NONE)));
    assertThat(claim(OTHER, ONE)).isEmpty();
    assertThat(find(ONE)).isEqualTo(new Standings(Map.of(ONE, NONE), java.util.Set.of()));
  }

  @Test
  void letsAnotherClaimWhatIsGivenBack() {
    claim(ME, ONE);
    settle(ME, Map.of(ONE, Optional.empty()));
    assertThat(find(ONE)).isEqualTo(Standings.NONE);
    assertThat(claim(OTHER, ONE)).containsExactly(ONE);
  }

  @Test
  void letsAnotherClaimWhatIsNotHeldAnyMore() throws Exception {
    claim(ME, ONE);
    AnswerDatabase.age("1 minute");
    assertThat(find(ONE)).isEqualTo(Standings.NONE);
    assertThat(claim(OTHER, ONE)).containsExactly(ONE);
    settle(ME, Map.of(ONE, Optional.empty()));
    assertThat(find(ONE).inFlight()).containsExactly(ONE);
  }

  @Test
  void takesAnAnswerThoughTheClaimIsLost() throws Exception {
    claim(ME, ONE);
    AnswerDatabase.age("1 minute");
    claim(OTHER, ONE);
    settle(ME, Map.of(ONE, Optional.of(NONE)));
    assertThat(find(ONE).answers()).containsEntry(ONE, NONE);
    settle(OTHER, Map.of(ONE, Optional.of(SEVERAL)));
    assertThat(find(ONE).answers()).containsEntry(ONE, SEVERAL);
  }

  @Test
  void holdsAClaimForLonger() throws Exception {
    claim(ME, ONE);
    AnswerDatabase.age("50 seconds");
    assertThat(claim(ME, ONE)).containsExactly(ONE);
    AnswerDatabase.age("50 seconds");
    assertThat(claim(OTHER, ONE)).isEmpty();
  }

  @Test
  void knowsForHowLongEachAnswerIsFresh() throws Exception {
    settle(ME, Map.of(ONE, Optional.of(NONE), TWO, Optional.of(SEVERAL)));
    AnswerDatabase.age("23 hours 59 minutes");
    assertThat(find(ONE, TWO).answers()).hasSize(2);
    assertThat(claim(ME, ONE, TWO)).isEmpty();
    AnswerDatabase.age("1 minute");
    assertThat(find(ONE, TWO).answers()).containsOnlyKeys(TWO);
    assertThat(claim(ME, ONE, TWO)).containsExactly(ONE);
    AnswerDatabase.age("2 days");
    assertThat(find(ONE, TWO).answers()).isEmpty();
    assertThat(claim(ME, ONE, TWO)).containsExactlyInAnyOrder(ONE, TWO);
  }

  @Test
  void takesNothingFromBeforeATime() throws Exception {
    settle(ME, Map.of(ONE, Optional.of(NONE)));
    AnswerDatabase.age("1 hour");
    Instant halfAnHourAgo = Instant.now().minus(Duration.ofMinutes(30));
    var questions = new TreeMap<>(Map.of(ONE, FRESH));
    assertThat(store.find(questions, halfAnHourAgo)).isEqualTo(Standings.NONE);
    assertThat(store.claim(ME, new TreeSet<>(questions.keySet()), FRESH, halfAnHourAgo, CALL))
        .containsExactly(ONE);
  }

  @Test
  void readsTheTextOfAnAnswerOnce() {
    settle(ME, Map.of(ONE, Optional.of(SEVERAL)));
    KeptAnswer read = find(ONE).answers().get(ONE);
    assertThat(find(ONE).answers().get(ONE)).isSameAs(read);
    settle(ME, Map.of(ONE, Optional.of(NONE)));
    assertThat(find(ONE, TWO).answers()).isEqualTo(Map.of(ONE, NONE));
  }

  @Test
  void keepsAnOldAnswerWhileItIsAskedAnew() throws Exception {
    settle(ME, Map.of(ONE, Optional.of(NONE)));
    AnswerDatabase.age("1 day");
    claim(ME, ONE);
    settle(ME, Map.of(ONE, Optional.empty()));
    var patient = new TreeMap<>(Map.of(ONE, new Freshness(CALL, Duration.ofDays(2))));
    assertThat(store.find(patient, Instant.EPOCH).answers()).containsEntry(ONE, NONE);
  }

  @Test
  void forgetsWhatIsTooOldAndNobodyAsksFor() throws Exception {
    settle(ME, Map.of(ONE, Optional.of(NONE), TWO, Optional.of(NONE)));
    OldAnswers old = AnswerDatabase.oldAnswers(Duration.ofDays(180));
    AnswerDatabase.age("179 days");
    assertThat(old.forget()).isZero();
    AnswerDatabase.age("1 day");
    claim(ME, ONE);
    assertThat(old.forget()).isOne();
    assertThat(old.forget()).isZero();
    assertThat(AnswerDatabase.count()).isOne();
  }

  private void settle(UUID asker, Map<Question, Optional<KeptAnswer>> answers) {
    store.settle(asker, new TreeMap<>(answers));
  }

  private java.util.Set<Question> claim(UUID asker, Question... questions) {
    return store.claim(asker, new TreeSet<>(List.of(questions)), FRESH, Instant.EPOCH, CALL);
  }

  private Standings find(Question... questions) {
    SortedMap<Question, Freshness> all = new TreeMap<>();
    Stream.of(questions).forEach(question -> all.put(question, FRESH));
    return store.find(all, Instant.EPOCH);
  }

  private static Listing listing() {
    Instant at = Instant.parse("2026-01-02T03:04:05.678901Z");
    var from = new Provenance("dear", "page 1", "https://example.org/1", at);
    return Listing.of(from, "ONE", "Molex", Map.of(Fact.DESCRIPTION, "\u03a9 \"quoted\""))
        .with(Lifecycle.ACTIVE)
        .withParameters(List.of(new Parameter("resistance", BigDecimal.TEN, "\u03a9", "10 \u03a9")))
        .with(List.of(new Alternate("TWO", null, Alternate.Kind.SIMILAR)), List.of(offer(at)));
  }

  private static Offer offer(Instant at) {
    return new Offer(
        new OrderCode("dear", "1-ND"),
        "reel",
        5L,
        1L,
        null,
        14,
        "EUR",
        List.of(new Offer.PriceBreak(1, new BigDecimal("0.10"))),
        null,
        at);
  }

  private static Match match() {
    return new Match(
        Match.Kind.ALIAS, 0.99, List.of(new Match.Reason("maker", "Asked for M, found Molex.")));
  }
}
