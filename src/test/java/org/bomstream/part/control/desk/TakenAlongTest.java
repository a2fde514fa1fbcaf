package org.bomstream.part.control.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bomstream.part.control.SourceAnswer;
import org.bomstream.part.control.answer.AnswerDatabase;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.SupplierFault;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.PartNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A call that has room asks for what its runs need next. */
@ResourceLock(AnswerDatabase.NAME)
class TakenAlongTest {
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

  private static Asked ask(SupplierDesk desk, List<PartNumber> now, List<PartNumber> later) {
    return desk.ask("acme", now, Map.of(), Instant.EPOCH, new TestDesks.Run(later));
  }

  private static Map<PartNumber, SourceAnswer> answers(Asked asked) {
    return asked.await(Waiting.QUIETLY);
  }

  @Test
  void asksForNextLinesWhereThereIsRoom() {
    SupplierDesk desk = desks.node(supplier);
    List<PartNumber> later = TestDesks.numbers("A", 5, 25);

    assertThat(answers(ask(desk, TestDesks.numbers("A", 0, 5), later))).hasSize(5);
    assertThat(supplier.asked()).hasSize(10);
    assertThat(TestDesks.answers(desk, TestDesks.numbers("A", 5, 10)).values())
        .hasSize(5)
        .allMatch(SourceAnswer.Found.class::isInstance);

    assertThat(supplier.calls).as("known by then").hasSize(1);
    assertThat(desk.waiting()).isZero();
  }

  @Test
  void leavesOutWhatIsKnown() {
    SupplierDesk desk = desks.node(supplier);
    TestDesks.answers(desk, TestDesks.numbers("B", 10, 19));

    answers(ask(desk, TestDesks.numbers("B", 0, 5), TestDesks.numbers("B", 10, 25)));

    assertThat(supplier.asked()).hasSize(9 + 10).doesNotHaveDuplicates();
    assertThat(supplier.calls.getLast()).hasSize(10);
  }

  @Test
  void whoAsksMeanwhileWaitsForTheSameCall() throws Exception {
    SupplierDesk desk = desks.node(supplier);
    var called = new CountDownLatch(1);
    var goesOn = new CountDownLatch(1);
    supplier.behaviour =
        (asked, _) -> {
          called.countDown();
          goesOn.await();
          return TestSupplier.found(asked);
        };
    Asked first = ask(desk, TestDesks.numbers("C", 0, 5), TestDesks.numbers("C", 5, 10));
    assertThat(called.await(20, TimeUnit.SECONDS)).isTrue();
    Asked second = TestDesks.ask(desk, "globex", TestDesks.numbers("C", 5, 10));
    goesOn.countDown();

    assertThat(answers(first)).hasSize(5);
    assertThat(answers(second)).hasSize(5);
    assertThat(supplier.calls).hasSize(1);
  }

  @Test
  void asksAgainForThoseAloneWhoWait() {
    var failed = new AtomicBoolean();
    supplier.behaviour =
        (asked, _) -> {
          if (failed.compareAndSet(false, true)) {
            throw new SupplierFault.Throttled("too many", Duration.ofSeconds(1));
          }
          return TestSupplier.found(asked);
        };
    SupplierDesk desk = desks.node(supplier);

    assertThat(answers(ask(desk, TestDesks.numbers("D", 0, 5), TestDesks.numbers("D", 5, 7))))
        .hasSize(5);
    assertThat(TestDesks.answers(desk, TestDesks.numbers("D", 5, 9)).values())
        .hasSize(4)
        .allMatch(SourceAnswer.Found.class::isInstance);
    assertThat(desk.waiting()).isZero();
  }

  @Test
  void takesNothingAlongWherePartsAreCharged() {
    supplier.quotas =
        List.of(new Quota(Quota.Unit.PART, 1_000, Duration.ofDays(1), ZoneOffset.UTC));

    answers(ask(desks.node(supplier), TestDesks.numbers("E", 0, 5), TestDesks.numbers("E", 5, 10)));

    assertThat(supplier.asked()).hasSize(5);
  }

  @Test
  void takesNothingAlongWhereAnswersAreNotKept() {
    supplier.freshness = Optional.empty();

    answers(ask(desks.node(supplier), TestDesks.numbers("F", 0, 5), TestDesks.numbers("F", 5, 10)));

    assertThat(supplier.asked()).hasSize(5);
  }
}
