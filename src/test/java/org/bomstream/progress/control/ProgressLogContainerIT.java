package org.bomstream.progress.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.bomstream.InContainer;
import org.bomstream.Lines;
import org.bomstream.ServerTables;
import org.bomstream.bom.control.Boms;
import org.bomstream.launch.Deployed;
import org.bomstream.progress.control.ProgressLog.Known;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.Progress;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.progress.entity.ProgressState.BatchState;
import org.bomstream.progress.entity.ProgressState.Counts;
import org.bomstream.progress.entity.ProgressState.Identity;
import org.bomstream.progress.entity.ProgressState.Pace;
import org.bomstream.progress.entity.ProgressState.Times;
import org.bomstream.schedule.VirtualThreads;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InContainer
class ProgressLogContainerIT {
  private static final int WRITERS = 4;
  private static final int EACH = 25;

  /** Every third transaction does not come to its end. */
  private static final int ROLLED_BACK = 3;

  @Inject Boms boms;
  @Inject ProgressLog log;
  @Inject ServerTables tables;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService elsewhere;

  private UUID bom;

  @Deployment
  static WebArchive application() {
    return Deployed.with(ProgressLogContainerIT.class, Lines.class, ServerTables.class);
  }

  @BeforeEach
  void addBom() {
    bom = add();
  }

  @AfterEach
  void leaveNothing() throws SQLException {
    tables.clear();
  }

  @Test
  void numbersEventsWithoutGapHoweverManyWriteAndRollBack() throws Exception {
    List<Future<?>> writers =
        IntStream.range(0, WRITERS)
            .<Future<?>>mapToObj(n -> elsewhere.submit(this::write))
            .toList();
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(1))
        .pollInSameThread()
        .until(
            () -> {
              // Whoever reads in between sees a whole beginning of the log.
              assertThat(holes()).isZero();
              return writers.stream().allMatch(Future::isDone);
            });
    for (Future<?> writer : writers) {
      writer.get(1, TimeUnit.SECONDS);
    }

    int committed =
        WRITERS * IntStream.range(0, EACH).filter(n -> n % ROLLED_BACK != 0).toArray().length;
    assertThat(sequences())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, committed).boxed().toList());
  }

  private void write() {
    for (int n = 0; n < EACH; n++) {
      boolean rollBack = n % ROLLED_BACK == 0;
      try {
        append(rollBack);
      } catch (Exception e) {
        if (!rollBack) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private void append(boolean rollBack) throws Exception {
    tables.inTransaction(
        () -> {
          log.append(EventType.PROGRESS, "acme", null, state(bom));
          if (rollBack) {
            throw new IllegalStateException("rolled back");
          }
          return null;
        });
  }

  @Test
  void givesTheNumberOfOneThatRolledBackToTheNextWhoWaited() throws Exception {
    var appended = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    Future<?> first =
        elsewhere.submit(
            () ->
                tables.inTransaction(
                    () -> {
                      tables.change("set local idle_in_transaction_session_timeout = '60s'");
                      log.append(EventType.QUEUED, "acme", null, state(bom));
                      appended.countDown();
                      assertThat(end.await(60, TimeUnit.SECONDS)).isTrue();
                      throw new IllegalStateException("rolled back");
                    }));
    assertThat(appended.await(10, TimeUnit.SECONDS)).isTrue();

    Future<ProgressEvent> second =
        elsewhere.submit(
            () ->
                tables.inTransaction(
                    () -> {
                      tables.change("set local lock_timeout = '60s'");
                      return log.append(EventType.STARTED, "acme", null, state(bom));
                    }));
    Awaitility.await().pollInSameThread().until(this::somebodyWaitsForTheCounter);
    assertThat(second.isDone()).isFalse();
    end.countDown();

    assertThat(second.get(60, TimeUnit.SECONDS).sequence()).isEqualTo(1);
    assertThatThrownBy(() -> first.get(60, TimeUnit.SECONDS))
        .hasStackTraceContaining("rolled back");
    assertThat(log.after(bom, 0, 10))
        .extracting(ProgressEvent::eventType)
        .containsExactly(EventType.STARTED.code());
  }

  private boolean somebodyWaitsForTheCounter() throws SQLException {
    return tables.one(
        Boolean.class,
        "select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock' and query"
            + " like '%insert into event_counter%')");
  }

  @Test
  void appendsInSomebodysTransactionOnly() {
    assertThatThrownBy(() -> log.append(EventType.QUEUED, "acme", null, state(bom)))
        .isInstanceOf(TransactionalException.class);
  }

  @Test
  void numbersEachBomByItself() throws Exception {
    UUID other = add();
    append(false);
    append(false);

    assertThat(
            tables
                .inTransaction(() -> log.append(EventType.QUEUED, "acme", null, state(other)))
                .sequence())
        .isEqualTo(1);
    assertThat(log.newest(bom).map(ProgressEvent::sequence)).contains(2L);
  }

  @Test
  void isReadPageByPage() throws Exception {
    for (int n = 0; n < 5; n++) {
      append(false);
    }

    assertThat(log.after(bom, 0, 2)).extracting(ProgressEvent::sequence).containsExactly(1L, 2L);
    assertThat(log.after(bom, 2, 2)).extracting(ProgressEvent::sequence).containsExactly(3L, 4L);
    assertThat(log.after(bom, 4, 2)).extracting(ProgressEvent::sequence).containsExactly(5L);
  }

  @Test
  void tellsWhichBomsHaveOtherEventsAndWhichAreGone() throws Exception {
    UUID quiet = add();
    UUID gone = UUID.randomUUID();
    append(false);

    assertThat(log.moved(List.of(known(bom, 0), known(quiet, 0), known(gone, 7))))
        .isEqualTo(Map.of(bom, 1L, gone, -1L));
    assertThat(log.moved(List.of(known(bom, 1)))).isEmpty();
    assertThat(log.moved(List.of(known(bom, 8)))).as("after a failover").isEqualTo(Map.of(bom, 1L));
  }

  @Test
  void tellsThatAnIdIsAnotherBomsNow() throws Exception {
    Known before = known(bom, 0);
    tables.change("update bom set incarnation = gen_random_uuid() where id = ?", bom);

    assertThat(log.moved(List.of(before))).isEqualTo(Map.of(bom, -1L));
    assertThat(log.moved(List.of(known(bom, 0)))).isEmpty();
  }

  /** Of a BOM as it is now; another than any where it is not there. */
  private Known known(UUID id, long sequence) throws SQLException {
    List<UUID> incarnation = tables.all(UUID.class, "select incarnation from bom where id = ?", id);
    return new Known(
        id, incarnation.isEmpty() ? UUID.randomUUID() : incarnation.getFirst(), sequence);
  }

  @Test
  void leavesTheOrganizationOutOfProgressOnly() throws Exception {
    append(false);
    tables.inTransaction(() -> log.append(EventType.COMPLETED, "acme", null, state(bom)));

    assertThat(log.after(bom, 0, 2))
        .extracting(ProgressEvent::data)
        .satisfiesExactly(
            progress -> assertThat(progress).doesNotContain("organization_id"),
            completed -> assertThat(completed).contains("\"organization_id\":\"acme\""));
  }

  @Test
  void showsTheNewestStateWithoutTheBatchesOfItsEvent() throws Exception {
    append(false);

    String newest = log.newest(bom).orElseThrow().data();

    assertThat(newest).contains("\"batches\":[{\"number\":1");
    assertThat(ProgressLog.stateOf(newest)).doesNotContainKey("batches");
    assertThat(log.newest(add())).isEmpty();
  }

  private UUID add() {
    return boms.add("acme", "log", Lines.of(1), "alice").id();
  }

  private List<Long> sequences() throws SQLException {
    return tables.all(
        Long.class, "select sequence from event where bom_id = ? order by sequence", bom);
  }

  private long holes() throws SQLException {
    return tables.one(
        Long.class,
        "select coalesce(max(sequence), 0) - count(*) from event where bom_id = ?",
        bom);
  }

  private static ProgressState state(UUID bom) {
    return new ProgressState(
        new Identity(bom, UUID.randomUUID()),
        "enriching",
        new Counts(new Progress(1, 1, 0), 1, 1),
        new Times(Optional.of(Instant.EPOCH), Optional.empty(), Instant.EPOCH),
        new Pace(Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(new BatchState(1, "completed", 1, 1, 0, 0)),
        List.of());
  }
}
