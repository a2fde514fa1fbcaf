package org.bomstream.part.control.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.bomstream.part.control.answer.AnswerDatabase;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.control.answer.KeptAnswer;
import org.bomstream.part.control.answer.Question;
import org.bomstream.part.control.supplier.Quota;
import org.bomstream.part.control.supplier.Waiting;
import org.bomstream.part.entity.PartNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Forty BOMs with the same lines, of twenty organizations, on two nodes at once. */
@ResourceLock(AnswerDatabase.NAME)
class SharedBomsTest {
  private static final int BOMS = 40;
  private static final int ORGANIZATIONS = 20;
  private static final int BATCHES = 20;
  private static final int BATCH = 10;

  /** Of so many calls, one may not be full: on a busy machine, what others ask comes late. */
  private static final int FULL = 4;

  /** At once, of all runs. */
  private static final int LOOK_UPS = 32;

  final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  final ExecutorService lookUps = Executors.newFixedThreadPool(LOOK_UPS);
  final TestDesks desks = new TestDesks(executor);
  final TestSupplier supplier = new TestSupplier();

  @BeforeEach
  void empty() throws Exception {
    AnswerDatabase.empty();
    supplier.quotas = List.of(Quota.perMinute(600));
  }

  @AfterEach
  void end() {
    lookUps.shutdownNow();
    executor.shutdownNow();
  }

  @Test
  void takeAsManyCallsAsTheirPartsNeed() throws Exception {
    lookUpAll();
    assertThat(supplier.asked()).hasSize(BATCHES * BATCH).doesNotHaveDuplicates();
    assertThat(supplier.calls).hasSizeBetween(BATCHES, BATCHES + BATCHES / FULL);
  }

  @Test
  void takeNoCallForWhatIsKnown() throws Exception {
    List<PartNumber> half =
        TestDesks.numbers("A", 0, BATCHES * BATCH).stream()
            .filter(number -> Math.floorMod(number.hashCode(), 2) == 0)
            .toList();
    TestDesks.answers(desks.node(supplier), half);
    supplier.calls.clear();
    lookUpAll();
    int unknown = BATCHES * BATCH - half.size();
    assertThat(supplier.asked()).hasSize(unknown).doesNotHaveDuplicates();
    int needed = Math.ceilDiv(unknown, BATCH);
    assertThat(supplier.calls).hasSizeBetween(needed, needed + needed / FULL);
  }

  private void lookUpAll() throws Exception {
    List<SupplierDesk> nodes = List.of(desks.node(supplier), desks.node(supplier));
    List<Future<?>> boms = new ArrayList<>();
    for (int i = 0; i < BOMS; i++) {
      SupplierDesk node = nodes.get(i % nodes.size());
      String organization = "organization" + i % ORGANIZATIONS;
      for (int batch = 0; batch < BATCHES; batch++) {
        int end = (batch + 1) * BATCH;
        List<PartNumber> numbers = TestDesks.numbers("A", batch * BATCH, end);
        var run = new TestDesks.Run(TestDesks.numbers("A", end, BATCHES * BATCH));
        boms.add(
            lookUps.submit(
                () ->
                    assertThat(
                            node.ask(organization, numbers, known(numbers), Instant.EPOCH, run)
                                .await(Waiting.QUIETLY))
                        .hasSize(BATCH)));
      }
    }
    for (Future<?> bom : boms) {
      bom.get(60, TimeUnit.SECONDS);
    }
  }

  private Map<Question, KeptAnswer> known(List<PartNumber> numbers) {
    var questions = new TreeMap<Question, Freshness>();
    numbers.forEach(n -> questions.put(Question.of("test", n), supplier.freshness.orElseThrow()));
    return AnswerDatabase.store().find(questions, Instant.EPOCH).answers();
  }
}
