package org.bomstream.part.control.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bomstream.part.control.Manufacturers;
import org.bomstream.part.control.OwnDatabaseFailed;
import org.bomstream.part.control.PartAnswer;
import org.bomstream.part.control.PartSource;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.SourceBusy;
import org.bomstream.part.control.SourceMeter;
import org.bomstream.part.control.SourceUnavailable;
import org.bomstream.part.control.desk.SupplierDesks;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.PartNumber;
import org.bomstream.trace.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartLookupTest {

  static final PartNumber ONE = new PartNumber("ONE", null);
  static final PartNumber TWO = new PartNumber("TWO", null);
  static final PartNumber BAD = new PartNumber("BAD", null);

  /** For a source that hangs. */
  static final Duration SHORT = Duration.ofMillis(500);

  final List<String> metered = new ArrayList<>();
  final ExecutorService executor = Executors.newCachedThreadPool();
  final PartLookup lookup = new PartLookup();

  @BeforeEach
  void wire() {
    SourceCalls calls = new SourceCalls();
    calls.executor = executor;
    calls.timeout = Duration.ofSeconds(30);
    calls.retries = 3;
    calls.retryDelay = Duration.ofMillis(1);
    calls.meter =
        new SourceMeter() {
          @Override
          public Step asking() {
            return Step.NONE;
          }

          @Override
          public void called(Step call, String source, String outcome, Duration duration) {
            metered.add(source + " " + outcome);
          }

          @Override
          public void refused(String source, Duration retryAfter) {
            metered.add(source + " asks for " + retryAfter);
          }
        };
    lookup.calls = calls;
    lookup.suppliers = new SupplierRound();
    lookup.suppliers.desks = new SupplierDesks();
    lookup.suppliers.asked = "all";
    lookup.joint = new JointAnswer();
    lookup.joint.manufacturers = new Manufacturers();
  }

  @AfterEach
  void end() {
    executor.shutdownNow();
  }

  @Test
  void asksOnceForAllNumbers() throws Exception {
    FakeSource source = FakeSource.finding("a");
    assertThat(look(source)).hasSize(2).containsKeys(ONE, TWO);
    assertThat(source.calls).hasSize(1);
    assertThat(metered).containsExactly("a answered");
  }

  @Test
  void gathersWhatAllSourcesSay() throws Exception {
    FakeSource first =
        new FakeSource(
            "a",
            numbers ->
                Map.of(ONE, FakeSource.found("a"), TWO, new SourceAnswer.NotFound("not at a")));
    FakeSource second = FakeSource.finding("b");
    assertThat(look(first, second))
        .containsEntry(ONE, FakeSource.foundAt("a", "b"))
        .containsEntry(TWO, FakeSource.foundAt("b"));
  }

  @Test
  void failsTheOneLineForWhichTheSourceErrs() throws Exception {
    Map<PartNumber, PartAnswer> answers = lookUp(List.of(ONE, BAD, TWO), errsFor(BAD));
    assertThat(answers).containsEntry(ONE, FakeSource.foundAt("a"));
    assertThat(answers).containsEntry(TWO, FakeSource.foundAt("a"));
    assertThat(answers.get(BAD))
        .isEqualTo(
            new PartAnswer.Failed(
                "source_error", "The part source a could not answer for this part."));
  }

  @Test
  void failsTheOneLineForWhichTheSourceHangs() throws Exception {
    lookup.calls.timeout = SHORT;
    FakeSource source =
        new FakeSource(
            "a",
            n ->
                n.contains(BAD) ? FakeSource.hang() : FakeSource.answers(n, FakeSource.found("a")));
    Map<PartNumber, PartAnswer> answers = lookUp(List.of(ONE, BAD, TWO), source);
    assertThat(answers).containsEntry(TWO, FakeSource.foundAt("a"));
    assertThat(codeOf(answers.get(BAD))).isEqualTo("source_timeout");
    assertThat(metered).contains("a timeout");
  }

  @Test
  void failsALineThatIsAloneWhenTheSourceErrsForIt() throws Exception {
    assertThat(lookUp(List.of(BAD), errsFor(BAD)).get(BAD)).isInstanceOf(PartAnswer.Failed.class);
  }

  @Test
  void takesASourceThatErrsForAllAsDown() {
    FakeSource source =
        new FakeSource(
            "a",
            numbers -> {
              throw new IllegalStateException("broken");
            });
    SourceUnavailable down = assertThrows(SourceUnavailable.class, () -> look(source));
    assertThat(down).hasMessage("a: it answers for no part");
  }

  @Test
  void givesUpEarlyOnASourceThatHangsForAll() {
    lookup.calls.timeout = SHORT;
    FakeSource source = new FakeSource("a", numbers -> FakeSource.hang());
    List<PartNumber> many =
        IntStream.range(0, 50).mapToObj(i -> new PartNumber("P" + i, null)).toList();
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThrows(SourceUnavailable.class, () -> lookUp(many, source)));
    assertThat(source.calls).hasSize(4);
  }

  @Test
  void takesALateSourceInOurDatabaseForAnOutageOfThat() {
    lookup.calls.timeout = SHORT;
    FakeSource source = new FakeSource("a", numbers -> FakeSource.hang());
    assertThat(assertThrows(OwnDatabaseFailed.class, () -> look(source.inOurDatabase())).isAway())
        .isTrue();
    assertThat(assertThrows(SourceUnavailable.class, () -> look(source)))
        .isNotInstanceOf(OwnDatabaseFailed.class);
  }

  @Test
  void takesASourceThatErrsForNoOutageWhereverItsPartsAre() {
    FakeSource source =
        new FakeSource(
            "a",
            numbers -> {
              throw new IllegalStateException("broken");
            });
    assertThat(assertThrows(SourceUnavailable.class, () -> look(source.inOurDatabase())))
        .isNotInstanceOf(OwnDatabaseFailed.class);
  }

  @Test
  void spendsABoundedTimeOnASourceThatHangsForMost() throws Exception {
    lookup.calls.timeout = SHORT;
    FakeSource source =
        new FakeSource(
            "a",
            numbers ->
                numbers.size() == 1 && numbers.contains(ONE)
                    ? FakeSource.answers(numbers, FakeSource.found("a"))
                    : FakeSource.hang());
    List<PartNumber> many = new ArrayList<>(List.of(ONE));
    IntStream.range(0, 50).forEach(i -> many.add(new PartNumber("P" + i, null)));
    Map<PartNumber, PartAnswer> answers = lookUp(many, source);
    assertThat(answers).hasSize(51).containsEntry(ONE, FakeSource.foundAt("a"));
    assertThat(answers.get(many.getLast()))
        .isEqualTo(
            new PartAnswer.Failed("source_timeout", "The part source a did not answer in time."));
    assertThat(source.calls).hasSizeLessThan(12);
  }

  @Test
  void asksASourceThatIsDownAgainAndThenSaysSo() {
    FakeSource source = FakeSource.down("a");
    assertThrows(SourceUnavailable.class, () -> look(source));
    assertThat(source.calls).hasSize(4);
    assertThat(metered).containsOnly("a unavailable").hasSize(4);
  }

  @Test
  void goesOnWhenTheSourceIsUpAgain() throws Exception {
    FakeSource down = FakeSource.down("a");
    FakeSource up = FakeSource.finding("a");
    FakeSource source =
        new FakeSource("a", n -> down.calls.size() < 2 ? down.lookUp(n) : up.lookUp(n));
    assertThat(look(source)).containsEntry(ONE, FakeSource.foundAt("a"));
  }

  @Test
  void usesTheOtherSourceWhileOneIsDown() throws Exception {
    assertThat(look(FakeSource.down("a"), FakeSource.finding("b")))
        .containsEntry(ONE, FakeSource.foundAt("b"))
        .containsEntry(TWO, FakeSource.foundAt("b"));
  }

  @Test
  void doesNotSayNotFoundWhileOneSourceIsDown() throws Exception {
    PartAnswer failed =
        new PartAnswer.Failed("source_error", "The part source a cannot be asked at present.");
    assertThat(look(FakeSource.down("a"), FakeSource.findingNothing("b")))
        .containsEntry(ONE, failed);
    assertThat(look(FakeSource.findingNothing("b"), FakeSource.down("a")))
        .containsEntry(ONE, failed);
  }

  @Test
  void saysNotFoundWhenAllSourcesDo() throws Exception {
    assertThat(look(FakeSource.findingNothing("a"), FakeSource.findingNothing("b")).get(ONE))
        .isInstanceOf(PartAnswer.NotFound.class);
  }

  @Test
  void takesAMissingAnswerForAFailure() throws Exception {
    FakeSource source = new FakeSource("a", numbers -> Map.of(ONE, FakeSource.found("a")));
    assertThat(codeOf(look(source).get(TWO))).isEqualTo("source_error");
  }

  @Test
  void saysSoWhenThereIsNoSource() {
    assertThrows(SourceUnavailable.class, this::look);
  }

  @Test
  void asksNobodyForNothing() throws Exception {
    assertThat(lookUp(List.of())).isEmpty();
  }

  @Test
  void endsSoonWhenTheCallerIsInterrupted() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    CompletableFuture<Boolean> sourceInterrupted = new CompletableFuture<>();
    FakeSource source =
        new FakeSource(
            "a",
            numbers -> {
              asked.countDown();
              try {
                return FakeSource.hang();
              } catch (InterruptedException e) {
                sourceInterrupted.complete(true);
                throw e;
              }
            });
    lookup.calls.timeout = Duration.ofMinutes(5);
    CompletableFuture<Boolean> end = new CompletableFuture<>();
    Thread caller =
        Thread.ofPlatform()
            .start(
                () -> {
                  assertThrows(CancellationException.class, () -> look(source));
                  end.complete(Thread.currentThread().isInterrupted());
                });
    asked.await();
    caller.interrupt();
    assertThat(end.get(5, TimeUnit.SECONDS)).isTrue();
    await().atMost(Duration.ofSeconds(5)).until(sourceInterrupted::isDone);
  }

  @Test
  void metersHowLongABusySourceAsksToWait() {
    var source =
        new FakeSource(
            "a",
            _ -> {
              throw new SourceBusy("a", Duration.ofSeconds(7));
            });

    assertThrows(SourceBusy.class, () -> look(source));
    assertThat(metered).containsExactlyInAnyOrder("a busy", "a asks for PT7S");
  }

  private Map<PartNumber, PartAnswer> look(PartSource... sources)
      throws SourceUnavailable, SourceBusy {
    return lookUp(List.of(ONE, TWO), sources);
  }

  private Map<PartNumber, PartAnswer> lookUp(List<PartNumber> numbers, PartSource... sources)
      throws SourceUnavailable, SourceBusy {
    return lookup.lookUp(Inquiry.of("acme", numbers, Waiting.QUIETLY), List.of(sources));
  }

  private static String codeOf(@Nullable PartAnswer answer) {
    return ((PartAnswer.Failed) Objects.requireNonNull(answer)).code();
  }

  private static FakeSource errsFor(PartNumber bad) {
    return new FakeSource(
        "a",
        (Collection<PartNumber> numbers) -> {
          if (numbers.contains(bad)) {
            throw new IllegalArgumentException("cannot read the reply");
          }
          return FakeSource.answers(numbers, FakeSource.found("a"));
        });
  }
}
