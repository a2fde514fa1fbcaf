package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nodes that die or freeze, and a database that goes away, while a run is being done. */
class KilledServerIT {
  private static final int LINES = 600;
  private static final int BATCHES = 300;
  private static final Map<String, String> SMALL_BATCHES = Map.of("BATCH_SIZE", "2");

  private static Stores stores;
  private static Bomstream one;
  private static Bomstream other;

  private final Tables tables = stores.tables();
  private String bom;

  @BeforeAll
  static void start() {
    stores = new Stores("killed-stores");
    one = stores.node("killed-one", SMALL_BATCHES);
    other = stores.node("killed-other", SMALL_BATCHES);
    one.start();
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
  }

  @Test
  void goesOnByItselfAfterEachKill() {
    var alice = alice(one);
    var run = new RunTables(tables, alice.enrich(bom));
    var seen = new ArrayList<Long>();
    for (var done : List.of(1, 60, 180)) {
      var view = alice.streamAfter(bom, seen.isEmpty() ? 0 : seen.getLast());
      run.awaitBatchesDone(done);
      one.killServer();
      seen.addAll(view.awaitOver().ids());
      var before = run.done();
      assertThat(before.size()).isLessThan(BATCHES);
      one.start();
      assertThat(run.done()).containsAll(before);
    }
    seen.addAll(alice.streamAfter(bom, seen.isEmpty() ? 0 : seen.getLast()).awaitEnd().ids());
    alice.awaitStatus(bom, "completed");

    run.assertEachBatchDoneOnce(bom, LINES);
    var whole = Views.whole(alice, bom);
    assertThat(seen).isSorted().doesNotHaveDuplicates().startsWith(1L);
    assertThat(seen).endsWith(whole.ids().getLast());
    assertThat(whole.names()).containsOnlyOnce("enrichment.started", "enrichment.completed");
  }

  @Test
  void bothNodesShowTheSameAndTheOtherTakesOverFromTheDead() {
    var took = otherTakesOver(Bomstream::killServer);
    System.out.printf("Taken over from a killed node after %d ms.%n", took.toMillis());
  }

  @Test
  void frozenNodeThatComesBackWritesNothing() {
    var took = otherTakesOver(node -> node.freeze("server"));
    System.out.printf("Taken over from a frozen node after %d ms.%n", took.toMillis());
  }

  /** Thawed again at the end, if it was frozen: it must not do harm then either. */
  private Duration otherTakesOver(Consumer<Bomstream> end) {
    startOther();
    var alice = alice(one);
    var views = List.of(alice(one).stream(bom), alice(other).stream(bom));
    views.forEach(view -> view.awaitEvent("connected"));
    // So that it is the one that claims the run.
    other.freeze("server");
    var run = new RunTables(tables, alice.enrich(bom));
    run.awaitBatchesDone(10);
    other.thaw("server");
    views.forEach(view -> view.awaitNumbered(20));
    var first = run.node();
    end.accept(one);
    var from = System.nanoTime();
    Awaitility.await().atMost(Api.PATIENCE).until(() -> !run.node().equals(first));
    var took = Duration.ofNanos(System.nanoTime() - from);
    if (one.launcher().isAlive()) {
      one.thaw("server");
    }
    alice(other).awaitStatus(bom, "completed");
    run.assertEachBatchDoneOnce(bom, LINES);
    var whole = Views.whole(alice(other), bom);
    Views.assertWholeRun(views.getLast().awaitEnd(), whole, 1);
    Views.assertFaithfulSoFar(views.getFirst(), whole);
    return took;
  }

  @Test
  void goesOnOnceTheDatabaseIsBack() {
    goesOnAfter(stores::restartDatabase);
  }

  @Test
  void goesOnOnceTheKilledDatabaseIsBack() {
    goesOnAfter(stores::killDatabase);
  }

  private void goesOnAfter(Runnable loss) {
    var alice = alice(one);
    var view = alice.stream(bom).awaitEvent("connected");
    var run = new RunTables(tables, alice.enrich(bom));
    run.awaitBatchesDone(10);
    loss.run();
    alice.awaitStatus(bom, "completed");
    run.assertEachBatchDoneOnce(bom, LINES);
    Views.assertWholeRun(view.awaitEnd(), Views.whole(alice, bom), 1);
  }

  private static void startOther() {
    if (!other.isReady()) {
      other.start();
    }
  }

  private static Api alice(Bomstream node) {
    return Api.as("alice", one).at(node);
  }
}
