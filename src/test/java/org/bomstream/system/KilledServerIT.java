package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.bomstream.LongForm;
import org.bomstream.OwnServers;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Nodes that die or freeze, and a database that goes away, while a run is being done. Where one
 * node is enough, the other one is not there yet, which would go on with its run.
 */
@OwnServers
@TestMethodOrder(OrderAnnotation.class)
class KilledServerIT {
  private static final int LINES = 2_000;
  private static final int BATCHES = 1_000;

  /** That each batch takes at least, so that a run is not over before it is disturbed. */
  private static final int MILLIS = 40;

  private static final Map<String, String> SMALL_BATCHES = Map.of("BATCH_SIZE", "2");

  private static Stores stores;
  private static Bomstream one;
  private static Bomstream other;
  private static Brake brake;

  private final Tables tables = stores.tables();
  private String bom;

  @BeforeAll
  static void start() {
    stores = new Stores("killed-stores");
    one = stores.node("killed-one", SMALL_BATCHES);
    other = stores.node("killed-other", SMALL_BATCHES);
    one.start();
    brake = Brake.in(stores.tables());
  }

  @AfterAll
  static void stop() {
    one.close();
    other.close();
    stores.close();
  }

  @BeforeEach
  void bringUp() {
    if (!one.launcher().isAlive()) {
      one.start();
    }
    bom = alice(one).upload(BomFiles.csv(LINES));
    brake.slow(bom, MILLIS);
  }

  @LongForm
  @Test
  @Order(4)
  void goesOnByItselfAfterAKill() {
    var alice = alice(one);
    var run = new RunTables(tables, alice.enrich(bom));
    var view = alice.streamAfter(bom, 0);
    run.awaitBatchesDone(80);
    one.killServer();
    brake.release();
    var seen = new ArrayList<>(view.awaitOver().ids());
    var before = run.done();
    assertThat(before.size()).isLessThan(BATCHES);
    one.start();
    assertThat(run.done()).containsAll(before);
    seen.addAll(alice.streamAfter(bom, seen.getLast()).awaitEnd().ids());
    alice.awaitStatus(bom, "completed");

    run.assertEachBatchDoneOnce(bom, LINES);
    var whole = Views.whole(alice, bom);
    assertThat(seen).isSorted().doesNotHaveDuplicates().startsWith(1L);
    assertThat(seen).endsWith(whole.ids().getLast());
    assertThat(whole.names()).containsOnlyOnce("enrichment.started", "enrichment.completed");
  }

  @LongForm
  @Test
  @Order(3)
  void goesOnAfterAnOrderlyStop() {
    var alice = alice(one);
    var run = new RunTables(tables, alice.enrich(bom));
    run.awaitBatchesDone(10);
    one.stop();
    assertThat(run.done().size()).isLessThan(BATCHES);
    brake.release();
    one.start();
    var view = alice.streamAfter(bom, 0).awaitEnd();
    assertThat(view.last().json().getString("reason")).isEqualTo("enrichment.completed");
    run.assertEachBatchDoneOnce(bom, LINES);
  }

  /** The last, so that the node need not be started again. */
  @Test
  @Order(6)
  void bothNodesShowTheSameAndTheOtherTakesOverFromTheDead() {
    var run = runOfOne();
    var views = List.of(alice(one).stream(bom), alice(other).stream(bom));
    views.forEach(view -> view.awaitId(10));
    assertTakenOver(run, "killed", one::killServer);
    assertAllIsTold(run, views.getLast());
    Views.assertFaithfulSoFar(views.getFirst().awaitOver(), Views.whole(alice(other), bom));
  }

  @LongForm
  @Test
  @Order(5)
  void frozenNodeThatComesBackWritesNothing() {
    var run = runOfOne();
    var view = alice(other).stream(bom);
    try {
      assertTakenOver(run, "frozen", () -> one.freeze("server"));
    } finally {
      one.thaw("server");
    }
    assertAllIsTold(run, view);
    assertThat(alice(one).state(bom)).isEqualTo(alice(other).state(bom));
  }

  /** A run that the one node has, while the other one is up too. */
  private RunTables runOfOne() {
    if (!other.isReady()) {
      other.start();
    }
    other.freeze("server");
    try {
      var run = new RunTables(tables, alice(one).enrich(bom));
      run.awaitBatchesDone(1);
      return run;
    } finally {
      other.thaw("server");
    }
  }

  private void assertTakenOver(RunTables run, String how, Runnable loss) {
    var node = run.node();
    loss.run();
    var from = System.nanoTime();
    Awaitility.await().atMost(Api.PATIENCE).until(() -> !run.node().equals(node));
    var took = Duration.ofNanos(System.nanoTime() - from);
    System.out.printf("Run of a %s node taken over after %d ms.%n", how, took.toMillis());
  }

  private void assertAllIsTold(RunTables run, StreamLog view) {
    brake.release();
    alice(other).awaitStatus(bom, "completed");
    run.assertEachBatchDoneOnce(bom, LINES);
    var whole = Views.whole(alice(other), bom);
    Views.assertWholeRun(view.awaitEnd(), whole, view.ids().getFirst());
  }

  @LongForm
  @Test
  @Order(1)
  void goesOnOnceTheDatabaseIsBack() {
    goesOnAfter(stores::restartDatabase);
  }

  @Test
  @Order(2)
  void goesOnOnceTheKilledDatabaseIsBack() {
    goesOnAfter(stores::killDatabase);
  }

  private void goesOnAfter(Runnable loss) {
    var alice = alice(one);
    var view = alice.stream(bom).awaitEvent("connected");
    var run = new RunTables(tables, alice.enrich(bom));
    run.awaitBatchesDone(10);
    loss.run();
    brake.release();
    alice.awaitStatus(bom, "completed");
    run.assertEachBatchDoneOnce(bom, LINES);
    Views.assertWholeRun(view.awaitEnd(), Views.whole(alice, bom), 1);
  }

  private static Api alice(Bomstream node) {
    return Api.as("alice", one).at(node);
  }
}
