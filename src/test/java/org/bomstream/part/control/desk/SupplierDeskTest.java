package org.bomstream.part.control.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.answer.AnswerDatabase;
import org.bomstream.part.control.answer.KeptAnswer;
import org.bomstream.part.control.answer.Question;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.SupplierAnswer;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.MissingSource.Why;
import org.bomstream.part.entity.PartNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

@ResourceLock(AnswerDatabase.NAME)
class SupplierDeskTest {
  final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  final TestDesks desks = new TestDesks(executor);
  final TestSupplier supplier = new TestSupplier();

  @BeforeEach
  void empty() throws Exception {
    AnswerDatabase.empty();
  }

  @AfterEach
  void end() {
    executor.shutdownNow();
  }

  @Test
  void fillsCallsAcrossBatches() {
    var allHaveAsked = new CountDownLatch(1);
    Executor gate = task -> executor.execute(() -> runAfter(allHaveAsked, task));
    SupplierDesk desk = new TestDesks(gate).node(supplier);
    List<Asked> batches = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      batches.add(TestDesks.ask(desk, "acme", TestDesks.numbers("A", i * 5, i * 5 + 5)));
    }
    allHaveAsked.countDown();
    batches.forEach(batch -> assertThat(batch.await(Waiting.QUIETLY)).hasSize(5));
    assertThat(supplier.calls).hasSize(2);
  }

  private static void runAfter(CountDownLatch gate, Runnable task) {
    try {
      gate.await();
      task.run();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void fillsACallInThePlaceOfWhatAnotherNodeAsks() throws Exception {
    SortedMap<Question, Optional<KeptAnswer>> others = new TreeMap<>();
    TestDesks.numbers("V", 0, 6)
        .forEach(number -> others.put(Question.of("test", number), Optional.empty()));
    UUID other = UUID.randomUUID();
    AnswerDatabase.store()
        .claim(
            other,
            new TreeSet<>(others.keySet()),
            supplier.freshness.orElseThrow(),
            Instant.EPOCH,
            Duration.ofMinutes(1));
    CountDownLatch called = new CountDownLatch(1);
    supplier.behaviour =
        (asked, _) -> {
          called.countDown();
          return TestSupplier.found(asked);
        };
    Asked asked = TestDesks.ask(desks.node(supplier), "acme", TestDesks.numbers("V", 0, 16));
    assertThat(called.await(20, TimeUnit.SECONDS)).isTrue();
    AnswerDatabase.store().settle(other, others);
    assertThat(asked.await(Waiting.QUIETLY)).hasSize(16);
    assertThat(supplier.calls.getFirst()).as("all but those of the other node").hasSize(10);
  }

  @Test
  void asksOnceAcrossRunsAndNodes() throws Exception {
    List<PartNumber> numbers = TestDesks.numbers("B", 0, 40);
    supplier.behaviour =
        (asked, _) -> {
          Thread.sleep(20);
          return TestSupplier.found(asked);
        };
    List<Future<Map<PartNumber, SourceAnswer>>> runs = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      SupplierDesk node = desks.node(supplier);
      runs.add(executor.submit(() -> TestDesks.answers(node, numbers)));
      runs.add(executor.submit(() -> TestDesks.answers(node, numbers)));
    }
    for (Future<Map<PartNumber, SourceAnswer>> run : runs) {
      assertThat(run.get(30, TimeUnit.SECONDS)).hasSize(40);
    }
    assertThat(supplier.asked()).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void waitsForAThrottleAndLosesNothing() {
    AtomicInteger tries = new AtomicInteger();
    supplier.behaviour =
        (asked, _) -> {
          if (tries.incrementAndGet() == 1) {
            throw new SupplierFault.Throttled("too many", Duration.ofSeconds(1));
          }
          return TestSupplier.found(asked);
        };
    List<PartNumber> numbers = TestDesks.numbers("C", 0, 5);
    assertThat(TestDesks.answers(desks.node(supplier), numbers).values())
        .hasSize(5)
        .allMatch(SourceAnswer.Found.class::isInstance);
  }

  @Test
  void goesOnWithAQuestionThatIsThrottledInItsMidst() {
    AtomicInteger tries = new AtomicInteger();
    List<Boolean> closed = new CopyOnWriteArrayList<>();
    supplier.behaviour =
        (asked, turns) -> {
          if (tries.incrementAndGet() == 1) {
            turns.throttled(new SupplierFault.Throttled("too many", Duration.ofSeconds(4)));
            closed.add(TestDesks.standings().of("test").closed().isPresent());
            turns.next();
            closed.add(TestDesks.standings().of("test").closed().isPresent());
          }
          return TestSupplier.found(asked);
        };
    SupplierDesk desk = desks.node(supplier);
    assertThat(TestDesks.answers(desk, TestDesks.numbers("R", 0, 1)).values())
        .allMatch(SourceAnswer.Found.class::isInstance);
    assertThat(supplier.calls).hasSize(1);
    assertThat(closed).as("throttled, and waited for").containsExactly(true, false);
  }

  @Test
  void aQuestionOfSeveralCallsIsNotLeftToOthers() {
    PartNumber number = new PartNumber("S000", null);
    AtomicBoolean inFlight = new AtomicBoolean();
    supplier.behaviour =
        (asked, turns) -> {
          AnswerDatabase.age("1 minute");
          turns.next();
          await().until(() -> inFlight(number));
          inFlight.set(true);
          return TestSupplier.found(asked);
        };
    assertThat(TestDesks.answers(desks.node(supplier), List.of(number)).values())
        .allMatch(SourceAnswer.Found.class::isInstance);
    assertThat(inFlight).isTrue();
  }

  private boolean inFlight(PartNumber number) {
    Question question = Question.of("test", number);
    var asked = new TreeMap<>(Map.of(question, supplier.freshness.orElseThrow()));
    return AnswerDatabase.store().find(asked, Instant.EPOCH).inFlight().contains(question);
  }

  @Test
  void aTurnThatIsOverIsTakenAnew() {
    supplier.quotas = List.of(Quota.perMinute(1));
    SupplierPlace place = desks.place(supplier);
    PartNumber number = new PartNumber("T000", null);
    var turn = (SupplierQuotas.Turn.Now) place.take();
    assertThat(place.isOver(turn)).isFalse();
    var old = new SupplierQuotas.Turn.Now(turn.since() - Duration.ofMinutes(1).toNanos());
    assertThat(place.isOver(old)).isTrue();
    var call =
        new SupplierCall(
            place,
            Optional.empty(),
            List.of(new DeskQuestion(Question.of("test", number), number)),
            old,
            new DeskQueue());
    AtomicInteger turnsLeft = new AtomicInteger();
    place.giveBack();
    supplier.behaviour =
        (asked, _) -> {
          turnsLeft.addAndGet(place.takeAgain() instanceof SupplierQuotas.Turn.Now ? 1 : 0);
          return TestSupplier.found(asked);
        };
    Future<?> made =
        executor.submit(
            () -> {
              call.make();
              return number;
            });
    assertThat(made).succeedsWithin(Duration.ofSeconds(20));
    assertThat(turnsLeft).as("it took the one that was there").hasValue(0);
  }

  @Test
  void aFaultOfOurOwnDatabaseIsNotTheSuppliers() throws Exception {
    supplier.quotas = List.of(Quota.perMinute(60_000));
    supplier.behaviour =
        (asked, turns) -> {
          AnswerDatabase.execute("alter table source_quota rename to quota_away");
          turns.next();
          return TestSupplier.found(asked);
        };
    Asked asked = TestDesks.ask(desks.node(supplier), "acme", TestDesks.numbers("U", 0, 1));
    try {
      assertThrows(RuntimeException.class, () -> asked.await(Waiting.QUIETLY));
    } finally {
      AnswerDatabase.execute("alter table quota_away rename to source_quota");
    }
    assertThat(TestDesks.standings().of("test").failures()).isZero();
  }

  @Test
  void putsOffWhenTheQuotaIsUsedUp() {
    supplier.behaviour =
        (_, _) -> {
          throw new SupplierFault.QuotaUsedUp("daily", Duration.ofHours(3));
        };
    SupplierDesk desk = desks.node(supplier);
    assertThat(TestDesks.answers(desk, TestDesks.numbers("D", 0, 25)).values())
        .hasSize(25)
        .allSatisfy(answer -> assertThat(missing(answer)).isEqualTo(Why.QUOTA_USED_UP));
    int calls = supplier.calls.size();
    assertThat(calls).as("those that were under way").isBetween(1, 3);
    assertThat(TestDesks.answers(desks.node(supplier), TestDesks.numbers("D", 0, 1)).values())
        .allSatisfy(answer -> assertThat(missing(answer)).isEqualTo(Why.QUOTA_USED_UP));
    assertThat(supplier.calls).as("all nodes know").hasSize(calls);
  }

  @Test
  void goesOnAfterTheTurnOfTheDay() {
    supplier.quotas =
        List.of(new Quota(Quota.Unit.CALL, 1, Duration.ofDays(1), java.time.ZoneOffset.UTC));
    SupplierDesk desk = new TestDesks(executor).day(Duration.ofSeconds(2)).node(supplier);
    AtomicInteger number = new AtomicInteger();
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> {
              TestDesks.answers(desk, TestDesks.numbers("E" + number.incrementAndGet(), 0, 1));
              return supplier.calls.size() >= 3;
            });
  }

  @Test
  void saysWhoRefusesTheKey() {
    supplier.behaviour =
        (_, _) -> {
          throw new SupplierFault.Refused("invalid key");
        };
    assertThat(TestDesks.answers(desks.node(supplier), TestDesks.numbers("F", 0, 2)).values())
        .hasSize(2)
        .allSatisfy(answer -> assertThat(missing(answer)).isEqualTo(Why.REFUSED));
  }

  @Test
  void findsTheOneNumberThatSpoilsACall() {
    supplier.behaviour =
        (asked, _) -> {
          if (asked.contains(new PartNumber("G003", null))) {
            throw new SupplierFault.BadCall("what is that");
          }
          return TestSupplier.found(asked);
        };
    Map<PartNumber, SourceAnswer> answers =
        TestDesks.answers(desks.node(supplier), TestDesks.numbers("G", 0, 10));
    assertThat(answers.values().stream().filter(SourceAnswer.Found.class::isInstance)).hasSize(9);
    assertThat(missing(answers.get(new PartNumber("G003", null)))).isEqualTo(Why.BAD_REQUEST);
  }

  @Test
  void asksNoMoreForANumberThatWasRefused() {
    PartNumber bad = new PartNumber("G103", null);
    supplier.behaviour =
        (asked, _) -> {
          if (asked.contains(bad)) {
            throw new SupplierFault.BadCall("what is that");
          }
          return TestSupplier.found(asked);
        };
    SupplierDesk desk = desks.node(supplier);
    for (int run = 0; run < 3; run++) {
      assertThat(missing(TestDesks.answers(desk, List.of(bad)).get(bad)))
          .isEqualTo(Why.BAD_REQUEST);
    }
    assertThat(supplier.asked()).containsExactly("G103");
    Asked anew =
        desk.ask("acme", List.of(bad), Map.of(), desk.place().clock().now(), Waiting.QUIETLY);
    assertThat(missing(anew.await(Waiting.QUIETLY).get(bad))).isEqualTo(Why.BAD_REQUEST);
    assertThat(supplier.asked()).as("asked anew").hasSize(2);
    desk.place().open();
    TestDesks.answers(desk, List.of(bad));
    assertThat(supplier.asked()).as("tried by an operator").hasSize(3);
  }

  @Test
  void remembersWhatASupplierRefusesNumberByNumber() {
    supplier.behaviour =
        (asked, _) ->
            asked.stream()
                .collect(
                    Collectors.toMap(
                        number -> number, _ -> new SupplierAnswer.BadRequest("what is that")));
    SupplierDesk desk = desks.node(supplier);
    for (int run = 0; run < 3; run++) {
      assertThat(TestDesks.answers(desk, TestDesks.numbers("R", 0, 3)).values())
          .hasSize(3)
          .allSatisfy(answer -> assertThat(missing(answer)).isEqualTo(Why.BAD_REQUEST));
    }
    assertThat(supplier.asked()).hasSize(3);
  }

  @Test
  void asksAgainWhenItWasDown() {
    AtomicInteger tries = new AtomicInteger();
    supplier.behaviour =
        (asked, _) -> {
          if (tries.incrementAndGet() <= 2) {
            throw new SupplierFault.Down("no connection");
          }
          return TestSupplier.found(asked);
        };
    assertThat(TestDesks.answers(desks.node(supplier), TestDesks.numbers("H", 0, 3)).values())
        .hasSize(3)
        .allMatch(SourceAnswer.Found.class::isInstance);
  }

  @Test
  void leavesABrokenOneAlone() {
    TestDesks.standings().close("test", Why.DOWN, Duration.ofMillis(1), "it is down", 4);
    supplier.behaviour =
        (_, _) -> {
          throw new SupplierFault.Down("no connection");
        };
    assertThat(TestDesks.answers(desks.node(supplier), TestDesks.numbers("I", 0, 3)).values())
        .hasSize(3)
        .allSatisfy(answer -> assertThat(missing(answer)).isEqualTo(Why.DOWN));
    assertThat(supplier.calls).hasSize(1);
  }

  @Test
  void givesOrganizationsTheirTurns() throws Exception {
    supplier.numbersPerCall = 1;
    CountDownLatch full = new CountDownLatch(1);
    supplier.behaviour =
        (asked, _) -> {
          full.await();
          return TestSupplier.found(asked);
        };
    SupplierDesk desk = desks.node(supplier);
    Asked large = TestDesks.ask(desk, "large", TestDesks.numbers("J", 0, 200));
    await().until(() -> supplier.calls.size() == 4);
    Asked small = TestDesks.ask(desk, "small", TestDesks.numbers("K", 0, 5));
    full.countDown();
    small.await(Waiting.QUIETLY);
    large.await(Waiting.QUIETLY);
    int last = supplier.asked().lastIndexOf("K004");
    assertThat(last).isBetween(4, 25);
  }

  @Test
  void asksNothingForARunThatIsGivenUp() {
    supplier.quotas = List.of(Quota.perMinute(1));
    SupplierDesk desk = desks.node(supplier);
    TestDesks.answers(desk, TestDesks.numbers("L", 0, 1));
    AtomicBoolean waits = new AtomicBoolean();
    Waiting givenUp =
        new Waiting() {
          @Override
          public void begins() {
            waits.set(true);
          }

          @Override
          public void ends() {
            // It is told above all that it waits.
          }

          @Override
          public boolean isGivenUp() {
            return waits.get();
          }
        };
    Asked asked = TestDesks.ask(desk, "acme", TestDesks.numbers("M", 0, 3));
    assertThrows(CancellationException.class, () -> asked.await(givenUp));
    assertThat(supplier.asked()).containsExactly("L000");
  }

  @Test
  void asksAgainWhatIsOlderThanWanted() {
    List<PartNumber> numbers = TestDesks.numbers("N", 0, 1);
    TestDesks.answers(desks.node(supplier), numbers);
    Instant later = TestDesks.clock().now().plusSeconds(60);
    desks
        .node(supplier)
        .ask("acme", numbers, Map.of(), later, Waiting.QUIETLY)
        .await(Waiting.QUIETLY);
    assertThat(supplier.asked()).hasSize(2);
  }

  @Test
  void keepsNothingWhereTermsForbidIt() {
    supplier.freshness = java.util.Optional.empty();
    List<PartNumber> numbers = TestDesks.numbers("O", 0, 2);
    assertThat(TestDesks.answers(desks.node(supplier), numbers)).hasSize(2);
    assertThat(TestDesks.answers(desks.node(supplier), numbers)).hasSize(2);
    assertThat(supplier.asked()).hasSize(4);
  }

  @Test
  void runsThatMayNotShareAnAnswerHaveOneEach() throws Exception {
    supplier.freshness = Optional.empty();
    SupplierDesk desk = desks.node(supplier);
    List<PartNumber> numbers = TestDesks.numbers("W", 0, 3);
    Asked one = TestDesks.ask(desk, "acme", numbers);
    Asked other = TestDesks.ask(desk, "globex", numbers);
    for (Asked each : List.of(one, other)) {
      var answers = executor.submit(() -> each.await(Waiting.QUIETLY));
      assertThat(answers.get(20, TimeUnit.SECONDS)).hasSize(3);
    }
    assertThat(supplier.asked()).hasSize(6);
  }

  @Test
  void aNumberThatIsNeverAnsweredEndsByItself() {
    PartNumber bad = new PartNumber("P000", null);
    supplier.behaviour =
        (asked, _) -> {
          Map<PartNumber, SupplierAnswer> answers = new HashMap<>(TestSupplier.found(asked));
          answers.remove(bad);
          return answers;
        };
    SupplierDesk desk = desks.node(supplier);
    Asked hopeless = TestDesks.ask(desk, "acme", List.of(bad));
    for (int i = 1; i <= 6; i++) {
      TestDesks.answers(desk, TestDesks.numbers("Q", i, i + 1));
    }
    assertThat(missing(hopeless.await(Waiting.QUIETLY).get(bad))).isEqualTo(Why.BAD_REQUEST);
  }

  private static Why missing(@org.jspecify.annotations.Nullable SourceAnswer answer) {
    return ((SourceAnswer.Missing) java.util.Objects.requireNonNull(answer)).source().why();
  }
}
