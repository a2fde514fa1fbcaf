package org.bomstream.part.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bomstream.HandClock;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.control.answer.HandAnswers;
import org.bomstream.part.control.answer.KeptAnswer;
import org.bomstream.part.control.answer.Question;
import org.bomstream.part.entity.PartNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom a look-up asks, by what is kept and what others ask. */
class AskedOnceTest {
  static final PartNumber ONE = new PartNumber("ONE-1", "Molex");
  static final PartNumber TWO = new PartNumber("TWO-2", null);
  static final Duration DAY = Duration.ofDays(1);
  static final Freshness FRESH = new Freshness(DAY.multipliedBy(3), DAY);
  static final UUID ANOTHER = new UUID(0, 1);

  final HandClock clock = new HandClock();
  final HandAnswers answers = new HandAnswers(clock);
  final List<String> metered = new ArrayList<>();
  final ExecutorService executor = Executors.newCachedThreadPool();
  final PartLookup lookup = new PartLookup();
  Runnable meanwhile = () -> {};
  int pauses;

  @BeforeEach
  void wire() {
    SourceCalls calls = new SourceCalls();
    calls.executor = executor;
    calls.timeout = Duration.ofSeconds(10);
    calls.retries = 0;
    calls.retryDelay = Duration.ZERO;
    calls.meter = new QuietMeter();
    lookup.once =
        new AskedOnce() {
          @Override
          void pause(Duration length) {
            pauses++;
            clock.move(length);
            meanwhile.run();
          }
        };
    lookup.once.calls = calls;
    lookup.once.meter = calls.meter;
    lookup.once.store = answers;
    lookup.joint = new JointAnswer();
    lookup.joint.manufacturers = new Manufacturers();
  }

  @AfterEach
  void end() {
    executor.shutdownNow();
  }

  @Test
  void takesAFreshAnswerAndAsksNobody() throws Exception {
    FakeSource source = kept(FakeSource.finding("dear"));
    look(source);
    clock.move(FRESH.found().minusMillis(1));
    assertThat(look(source)).containsEntry(ONE, FakeSource.foundAt("dear"));
    assertThat(source.calls).hasSize(1);
    assertThat(metered).containsExactly("2 of dear from source", "2 of dear from kept");
  }

  @Test
  void asksAnewWhenTheAnswerIsStale() throws Exception {
    FakeSource source = kept(FakeSource.finding("dear"));
    look(source);
    clock.move(FRESH.found());
    look(source);
    assertThat(source.calls).hasSize(2);
  }

  @Test
  void keepsForItsOwnTimeThatAPartIsNotThere() throws Exception {
    FakeSource source = kept(FakeSource.findingNothing("dear"));
    look(source);
    clock.move(FRESH.notFound().minusMillis(1));
    look(source);
    assertThat(source.calls).hasSize(1);
    clock.move(Duration.ofMillis(1));
    look(source);
    assertThat(source.calls).hasSize(2);
  }

  @Test
  void asksAnewForWhatIsOlderThanWanted() throws Exception {
    FakeSource source = kept(FakeSource.finding("dear"));
    look(source);
    Instant then = clock.instant();
    clock.move(Duration.ofHours(1));
    lookup.lookUp(List.of(ONE), List.of(source), then);
    assertThat(source.calls).hasSize(1);
    lookup.lookUp(List.of(ONE), List.of(source), then.plusMillis(1));
    assertThat(source.calls).hasSize(2);
  }

  @Test
  void keepsNoAnswerOfASourceThatSaysNothingOfIt() throws Exception {
    FakeSource source = FakeSource.finding("near");
    look(source);
    look(source);
    assertThat(source.calls).hasSize(2);
    assertThat(answers.finds).isZero();
  }

  @Test
  void looksOnceForWhatAllSourcesHaveSaid() throws Exception {
    FakeSource one = kept(FakeSource.finding("one"));
    FakeSource other = kept(FakeSource.findingNothing("other"));
    look(one, other);
    answers.finds = 0;
    assertThat(look(one, other)).containsEntry(TWO, FakeSource.foundAt("one"));
    assertThat(answers.finds).isOne();
  }

  @Test
  void keepsNoFailure() throws Exception {
    FakeSource source = kept(new FakeSource("dear", n -> Map.of(TWO, FakeSource.found("dear"))));
    assertThat(look(source).get(ONE)).isInstanceOf(PartAnswer.Failed.class);
    look(source);
    assertThat(source.calls).containsExactly(source.calls.getFirst(), List.of(ONE));
  }

  @Test
  void givesBackAtOnceWhatACallCameToNothingFor() {
    FakeSource source = kept(FakeSource.down("dear"));
    assertThrows(SourceUnavailable.class, () -> look(source));
    assertThrows(SourceUnavailable.class, () -> look(source));
    assertThat(pauses).isZero();
    assertThat(source.calls).hasSize(2);
  }

  @Test
  void tellsWhatIsKnownWhileTheSourceIsDown() throws Exception {
    lookup.lookUp(List.of(ONE), List.of(kept(FakeSource.finding("dear"))), Instant.EPOCH);
    FakeSource down = kept(FakeSource.down("dear"));
    assertThat(look(down, FakeSource.findingNothing("near")))
        .containsEntry(ONE, FakeSource.foundAt("dear"))
        .containsEntry(
            TWO,
            new PartAnswer.Failed(
                "source_error", "The part source dear cannot be asked at present."));
    assertThat(down.calls).containsExactly(List.of(TWO));
  }

  @Test
  void asksOnceForOneNumberThatIsWrittenInTwoWays() throws Exception {
    FakeSource source = kept(FakeSource.finding("dear"));
    PartNumber alike = new PartNumber("one-1", "MOLEX Inc.");
    assertThat(lookup.lookUp(List.of(ONE, alike), List.of(source), Instant.EPOCH))
        .containsEntry(ONE, FakeSource.foundAt("dear"))
        .containsEntry(alike, FakeSource.foundAt("dear"));
    assertThat(source.calls).hasSize(1).allMatch(call -> call.size() == 1);
  }

  @Test
  void waitsForWhatAnotherAsks() throws Exception {
    claimForAnother(Duration.ofSeconds(10));
    meanwhile = () -> settleForAnother(Optional.of(new KeptAnswer.NotFound("not there")));
    FakeSource source = kept(FakeSource.finding("dear"));
    assertThat(look(source)).containsEntry(ONE, new PartAnswer.NotFound("not there"));
    assertThat(source.calls).containsExactly(List.of(TWO));
    assertThat(metered).containsExactly("1 of dear from source", "1 of dear from shared");
  }

  @Test
  void asksForWhatAnotherGivesBack() throws Exception {
    claimForAnother(Duration.ofSeconds(10));
    meanwhile = () -> settleForAnother(Optional.empty());
    FakeSource source = kept(FakeSource.finding("dear"));
    look(source);
    assertThat(source.calls).containsExactly(List.of(TWO), List.of(ONE));
    assertThat(pauses).isOne();
  }

  @Test
  void takesOverWhatIsNotAnsweredInTime() throws Exception {
    claimForAnother(Duration.ofSeconds(10));
    Instant then = clock.instant();
    FakeSource source = kept(FakeSource.finding("dear"));
    look(source);
    assertThat(source.calls).containsExactly(List.of(TWO), List.of(ONE));
    assertThat(clock.instant()).isEqualTo(then.plusSeconds(10));
  }

  @Test
  void saysThatTheSourceIsLateWhenOthersAskForEver() throws Exception {
    claimForAnother(Duration.ofSeconds(10));
    meanwhile = () -> claimForAnother(Duration.ofSeconds(10));
    assertThat(look(kept(FakeSource.finding("dear"))).get(ONE))
        .isEqualTo(
            new PartAnswer.Failed(
                "source_timeout", "The part source dear did not answer in time."));
  }

  @Test
  void saysBeforehandHowLongAttemptsAndPausesMayTake() {
    lookup.once.calls.retries = 2;
    lookup.once.calls.retryDelay = Duration.ofMillis(1);
    List<Duration> told = new ArrayList<>();
    assertThrows(
        SourceUnavailable.class,
        () -> lookup.once.calls.ask(FakeSource.down("dear"), List.of(ONE), told::add));
    Duration call = lookup.once.calls.timeout();
    assertThat(told).containsExactly(call, Duration.ofMillis(2), call, Duration.ofMillis(4), call);
    assertThat(lookup.once.calls.longest()).isEqualTo(call.multipliedBy(3).plusMillis(6));
  }

  @Test
  void endsSoonWhenItIsInterruptedWhileItWaits() {
    claimForAnother(DAY);
    meanwhile = () -> SourceCalls.sleep(10);
    Thread.currentThread().interrupt();
    PartNumber[] one = {ONE};
    assertThrows(
        CancellationException.class,
        () ->
            lookup.lookUp(
                Arrays.asList(one), List.of(kept(FakeSource.finding("dear"))), Instant.EPOCH));
    assertThat(Thread.interrupted()).isTrue();
  }

  private void claimForAnother(Duration length) {
    answers.claim(ANOTHER, questions(), FRESH, Instant.EPOCH, length);
  }

  private void settleForAnother(Optional<KeptAnswer> answer) {
    answers.settle(ANOTHER, new TreeMap<>(Map.of(questions().first(), answer)));
  }

  private static SortedSet<Question> questions() {
    return new TreeSet<>(List.of(Question.of("dear", ONE)));
  }

  private static FakeSource kept(FakeSource source) {
    return source.fresh(FRESH.found(), FRESH.notFound());
  }

  private Map<PartNumber, PartAnswer> look(PartSource... sources)
      throws SourceUnavailable, SourceBusy {
    return lookup.lookUp(List.of(ONE, TWO), List.of(sources), Instant.EPOCH);
  }

  private final class QuietMeter extends SourceMeter {
    @Override
    void called(String source, String outcome, Duration duration) {}

    @Override
    void refused(String source, Duration retryAfter) {}

    @Override
    void answered(String source, String from, int numbers) {
      if (numbers > 0) {
        metered.add("%d of %s from %s".formatted(numbers, source, from));
      }
    }
  }
}
