package org.bomstream.part.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bomstream.part.control.answer.AnswerDatabase;
import org.bomstream.part.control.answer.AnswerStore;
import org.bomstream.part.control.answer.Freshness;
import org.bomstream.part.control.answer.Question;
import org.bomstream.part.entity.PartNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Several nodes that ask one source, with one database between them. */
@ResourceLock(AnswerDatabase.NAME)
class AskedByNodesTest {
  static final Freshness FRESH = new Freshness(Duration.ofDays(3), Duration.ofDays(1));
  static final int NUMBERS = 200;
  static final int THREADS = 8;

  /** In {@link #askByAll}, nobody is answered before all have looked what is known. */
  CountDownLatch looked = new CountDownLatch(0);

  final Queue<PartNumber> asked = new ConcurrentLinkedQueue<>();
  final FakeSource source = dear(numbers -> FakeSource.answers(numbers, FakeSource.found("dear")));
  final ExecutorService executor = Executors.newCachedThreadPool();

  @SuppressWarnings("NullAway.Init")
  AnswerStore store;

  @BeforeEach
  void empty() throws Exception {
    store = AnswerDatabase.empty();
  }

  @AfterEach
  void end() {
    executor.shutdownNow();
  }

  @Test
  void askForEachNumberOnce() throws Exception {
    List<Map<PartNumber, PartAnswer>> all = askByAll(source);
    assertThat(all).allMatch(answers -> answers.size() == NUMBERS);
    assertThat(all)
        .flatMap(Map::values)
        .allMatch(answer -> answer.equals(FakeSource.foundAt("dear")));
    assertThat(asked).hasSize(300).doesNotHaveDuplicates();
  }

  @Test
  void askOnceForWhatIsNotThere() throws Exception {
    FakeSource none = dear(n -> FakeSource.answers(n, new SourceAnswer.NotFound("none")));
    assertThat(askByAll(none))
        .flatMap(Map::values)
        .allMatch(answer -> answer.equals(new PartAnswer.NotFound("none")));
    assertThat(asked).hasSize(300).doesNotHaveDuplicates();
  }

  @Test
  void askAnewForWhatACallFailedFor() throws Exception {
    AtomicBoolean failed = new AtomicBoolean();
    FakeSource failing =
        dear(
            numbers -> {
              if (failed.compareAndSet(false, true)) {
                throw new SourceBusy("dear", Duration.ofSeconds(1));
              }
              return FakeSource.answers(numbers, FakeSource.found("dear"));
            });
    List<PartNumber> numbers = numbers(0);
    assertThatThrownBy(() -> look(node(), failing, numbers)).isInstanceOf(SourceBusy.class);
    assertThat(look(node(), failing, numbers)).hasSize(NUMBERS);
    assertThat(asked).hasSize(2 * NUMBERS);
  }

  @Test
  void takeOverWhatADeadNodeWasAsking() throws Exception {
    List<PartNumber> numbers = numbers(0);
    TreeSet<Question> dead = new TreeSet<>();
    numbers.subList(0, 10).forEach(number -> dead.add(Question.of("dear", number)));
    store.claim(UUID.randomUUID(), dead, FRESH, Instant.EPOCH, Duration.ofHours(1));
    Future<Map<PartNumber, PartAnswer>> waiting =
        executor.submit(() -> look(node(), source, numbers));
    await().until(() -> asked.size() == NUMBERS - dead.size());
    assertThat(waiting).isNotDone();
    AnswerDatabase.age("1 hour");
    assertThat(waiting.get()).hasSize(NUMBERS);
    assertThat(asked).hasSize(NUMBERS).doesNotHaveDuplicates();
  }

  @Test
  void goOnWhenTheOneThatAsksIsInterrupted() throws Exception {
    CountDownLatch hanging = new CountDownLatch(1);
    AtomicBoolean first = new AtomicBoolean(true);
    FakeSource slow =
        dear(
            numbers -> {
              if (first.compareAndSet(true, false)) {
                hanging.countDown();
                return FakeSource.hang();
              }
              return FakeSource.answers(numbers, FakeSource.found("dear"));
            });
    List<PartNumber> numbers = numbers(0);
    Future<?> one = executor.submit(() -> look(node(), slow, numbers));
    hanging.await();
    Future<Map<PartNumber, PartAnswer>> other = executor.submit(() -> look(node(), slow, numbers));
    one.cancel(true);
    assertThat(other.get()).hasSize(NUMBERS);
    assertThat(slow.calls).hasSize(2);
  }

  /** Eight threads on two nodes, each with numbers that others have as well. */
  private List<Map<PartNumber, PartAnswer>> askByAll(FakeSource of) throws Exception {
    looked = new CountDownLatch(THREADS);
    List<PartLookup> nodes = List.of(node(), node());
    CyclicBarrier start = new CyclicBarrier(THREADS);
    List<Callable<Map<PartNumber, PartAnswer>>> all = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      PartLookup node = nodes.get(thread % nodes.size());
      List<PartNumber> mine = numbers(thread % 3 * 50);
      Collections.rotate(mine, thread * 17);
      all.add(
          () -> {
            start.await();
            return look(node, of, mine);
          });
    }
    List<Map<PartNumber, PartAnswer>> answers = new ArrayList<>();
    for (var each : executor.invokeAll(all)) {
      answers.add(each.get());
    }
    return answers;
  }

  private FakeSource dear(FakeSource.Behaviour behaviour) {
    return new FakeSource(
            "dear",
            numbers -> {
              looked.await();
              asked.addAll(numbers);
              return behaviour.lookUp(numbers);
            })
        .fresh(FRESH.found(), FRESH.notFound());
  }

  private static List<PartNumber> numbers(int first) {
    return new ArrayList<>(
        IntStream.range(first, first + NUMBERS)
            .mapToObj(i -> new PartNumber("PART-" + i, null))
            .toList());
  }

  private static Map<PartNumber, PartAnswer> look(
      PartLookup node, PartSource source, Collection<PartNumber> numbers) throws Exception {
    return node.lookUp(numbers, List.of(source), Instant.EPOCH);
  }

  private PartLookup node() {
    PartLookup node = new PartLookup();
    node.once = new AskedOnce();
    node.once.store = AnswerDatabase.store(looked);
    node.once.meter = new SilentMeter();
    node.once.calls = new SourceCalls();
    node.once.calls.executor = executor;
    node.once.calls.timeout = Duration.ofSeconds(30);
    node.once.calls.retryDelay = Duration.ZERO;
    node.once.calls.meter = node.once.meter;
    node.joint = new JointAnswer();
    node.joint.manufacturers = new Manufacturers();
    return node;
  }

  private static final class SilentMeter extends SourceMeter {
    @Override
    void called(String source, String outcome, Duration duration) {}

    @Override
    void refused(String source, Duration retryAfter) {}

    @Override
    void answered(String source, String from, int numbers) {}
  }
}
