package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bomstream.InContainer;
import org.bomstream.LongForm;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A node that is lost while one job of it has several small runs in hand. */
@LongForm
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(InContainer.LANE)
@TestMethodOrder(OrderAnnotation.class)
class KilledSeriesIT {
  private static final int BOMS = 12;
  private static final int LINES = 20;

  /** Of each batch: some runs are still in hand when the node is lost. */
  private static final int MILLIS = 200;

  private static Stores stores;
  private static Bomstream one;
  private static Bomstream other;
  private static Brake brake;

  private final Tables tables = stores.tables();
  private final Map<String, RunTables> runs = new LinkedHashMap<>();

  @BeforeAll
  static void start() {
    stores = new Stores("series-stores");
    one = stores.node("series-one", Map.of("RUNS_PER_NODE", "1"));
    other = stores.node("series-other", Map.of());
    Bomstream.startAll(one, other);
    brake = Brake.in(stores.tables());
  }

  @AfterAll
  static void stop() {
    one.close();
    other.close();
    stores.close();
  }

  @Test
  @Order(1)
  void frozenNodeWritesNothingOfWhatOthersHaveDone() {
    try {
      assertNothingIsLostOrDoubled(() -> one.freeze("server"));
    } finally {
      one.thaw("server");
    }
    Awaitility.await().atMost(Api.PATIENCE).until(one::isReady);
    assertEachRunIsSound();
  }

  /** The last, so that the node need not be started again. */
  @Test
  @Order(2)
  void othersDoWhatAKilledNodeHadInHand() {
    assertNothingIsLostOrDoubled(one::killServer);
  }

  private void assertNothingIsLostOrDoubled(Runnable loss) {
    var alice = Api.as("alice", other);
    var boms = IntStream.range(0, BOMS).mapToObj(_ -> alice.upload(BomFiles.csv(LINES))).toList();
    // So that nothing is done until all are queued.
    brake.hold(boms.getFirst());
    boms.stream().skip(1).forEach(bom -> brake.slow(bom, MILLIS));
    var view = alice.stream(boms.getLast()).awaitEvent("connected");
    other.freeze("server");
    try {
      boms.forEach(bom -> runs.put(bom, new RunTables(tables, alice.at(one).enrich(bom))));
      brake.release(boms.getFirst());
      awaitSeriesOfOne();
      loss.run();
    } finally {
      other.thaw("server");
    }
    brake.release();
    boms.forEach(bom -> alice.awaitStatus(bom, "completed"));
    assertEachRunIsSound();
    Views.assertWholeRun(view.awaitEnd(), Views.whole(alice, boms.getLast()), 1);
    Awaitility.await("all executions ended")
        .atMost(Api.PATIENCE)
        .until(() -> RunTables.openJobs(tables) == 0 || one.isReady());
  }

  private void awaitSeriesOfOne() {
    Awaitility.await("several in hand")
        .atMost(Api.PATIENCE)
        .until(
            () ->
                tables.number(
                        "select coalesce(max(n), 0) from (select count(*) n from run where status ="
                            + " 'ENRICHING' group by job) s")
                    > 2);
  }

  private void assertEachRunIsSound() {
    var alice = Api.as("alice", other);
    runs.forEach(
        (bom, run) -> {
          run.assertEachBatchDoneOnce(bom, LINES);
          assertThat(Views.whole(alice, bom).names())
              .containsOnlyOnce("enrichment.queued", "enrichment.started", "enrichment.completed");
        });
  }
}
