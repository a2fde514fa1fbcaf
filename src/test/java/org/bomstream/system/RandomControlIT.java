package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bomstream.LongForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Many requests at random moments on two nodes: each run ends where it was last asked to be. */
@LongForm
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(TwoNodes.LANE)
class RandomControlIT {
  private static final long SEED = 20_251_216;
  private static final int RUNS = 4;
  private static final int REQUESTS = 60;
  private static final int LINES = 1_000;

  /** Of each run in its turn, at the end; nothing can be asked of a run that was cancelled. */
  private static final List<String> LAST_WISHES = List.of("resume", "pause", "cancel", "cancel");

  /**
   * More than both partitions have in hand at once, and do until a node sees what was asked at the
   * other one: with fewer left, a run may end before it stops.
   */
  private static final int IN_HAND = 400;

  private final Api alice = TwoNodes.user("alice");
  private final Random random = new Random(SEED);
  private int moment;
  private final Map<DrivenRun, Given> last = new HashMap<>();

  /** The last that was taken of a run. */
  private record Given(String word, int pending) {}

  @AfterEach
  void clear() {
    TwoNodes.clear();
  }

  @Test
  void eachRunEndsWhereItWasLastAskedToBe() throws Exception {
    var runs = IntStream.range(0, RUNS).mapToObj(_ -> slow()).toList();
    // Each node has room for one: only what is at work can be stopped.
    runs.subList(0, 2).forEach(run -> run.await("enriching"));
    // Whatever is drawn: this one is at work, stops, and is to complete.
    ask(runs.getFirst(), alice, "pause");
    runs.getFirst().await("paused");
    try (var clock = Executors.newSingleThreadScheduledExecutor()) {
      var asked = new ArrayList<Future<?>>();
      for (var request = 0; request < REQUESTS; request++) {
        var given = random.nextBoolean() ? "pause" : "resume";
        asked.add(later(clock, runs.get(random.nextInt(RUNS)), given));
      }
      for (var run : runs) {
        asked.add(later(clock, run, "resume"));
        asked.add(later(clock, run, LAST_WISHES.get(runs.indexOf(run))));
      }
      for (var one : asked) {
        one.get();
      }
    }
    TwoNodes.brake().release();
    runs.forEach(this::assertAsAsked);
    assertNothingIsLeftOver();
    assertThat(runs.getFirst().story()).contains("started", "paused", "resumed", "completed");
  }

  private Future<?> later(ScheduledExecutorService clock, DrivenRun run, String given) {
    moment += random.nextInt(200);
    var node = random.nextBoolean() ? TwoNodes.one() : TwoNodes.other();
    return clock.schedule(() -> ask(run, alice.at(node), given), moment, TimeUnit.MILLISECONDS);
  }

  private DrivenRun slow() {
    var bom = alice.upload(BomFiles.csv(LINES));
    TwoNodes.brake().slow(bom, 10 + random.nextInt(20));
    return DrivenRun.of(alice, bom);
  }

  private void ask(DrivenRun run, Api caller, String word) {
    var answer = run.ask(caller, word);
    assertThat(answer.statusCode()).as(answer.body()).isIn(202, 409);
    if (answer.statusCode() == 202) {
      var state = Api.json(answer);
      Views.assertAddsUp(state);
      var working = state.getString("status").equals("enriching");
      last.put(run, new Given(word, working ? state.getInt("pending_items") : LINES));
    }
  }

  private void assertAsAsked(DrivenRun run) {
    var given = last.get(run);
    var asked =
        switch (given.word()) {
          case "pause" -> "paused";
          case "cancel" -> "cancelled";
          default -> "completed";
        };
    Awaitility.await(run.id() + " after " + given)
        .atMost(Api.PATIENCE)
        .until(run::status, status -> status.equals(asked) || status.equals("completed"));
    if (given.pending() > IN_HAND) {
      assertThat(run.status()).as(run.id() + " after " + given).isEqualTo(asked);
    }
    run.assertSound();
    assertThat(run.story()).startsWith("queued").endsWith(run.status());
    assertThat(run.story()).filteredOn("started"::equals).hasSizeLessThanOrEqualTo(1);
  }

  /** In the batch repository too, nothing seems to run that does not. */
  private static void assertNothingIsLeftOver() {
    Awaitility.await("all executions ended")
        .atMost(Api.PATIENCE)
        .until(() -> RunTables.openJobs(TwoNodes.tables()) == 0);
  }
}
