package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.bomstream.LongForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may ask of a run in each of its states, at the node that has it and at another. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(TwoNodes.LANE)
class RunControlIT {
  /** More batches than both partitions take into their hands at once. */
  private static final int LINES = 300;

  private final Api alice = TwoNodes.user("alice");
  private final Brake brake = TwoNodes.brake();

  @AfterEach
  void clear() {
    TwoNodes.clear();
  }

  /**
   * @param at 0 for the node that has the run, 1 for the other
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void pausesAtTheNextBatchAndGoesOn(int at) {
    var run = held();
    var caller = alice.at(TwoNodes.holderFirst(run.tables()).get(at));
    try (var view = caller.stream(run.bom())) {
      assertThat(run.wish(caller, "pause").getString("status")).isEqualTo("enriching");
      letStop(run);

      view.awaitEvent("enrichment.paused");
      var paused = run.await("paused");
      assertThat(paused.getInt("current_batch")).isBetween(1, LINES - 1);
      assertThat(run.wish(caller, "pause")).as("nothing changes").isEqualTo(paused);
      assertThat(processing(run)).isZero();
      assertThat(run.wish(caller, "resume").getString("status")).isEqualTo("queued");

      view.awaitEnd();
      Views.assertWholeRun(view, Views.whole(alice, run.bom()), view.ids().getFirst());
    }
    run.assertSound();
    run.tables().assertEachBatchDoneOnce(run.bom(), LINES);
    assertThat(run.story()).containsExactly("queued", "started", "paused", "resumed", "completed");
  }

  private static long processing(DrivenRun run) {
    return Api.json(run.owner().get("/api/boms/" + run.bom() + "/enrichment/batches?limit=1000"))
        .getJsonArray("items")
        .stream()
        .filter(batch -> batch.toString().contains("processing"))
        .count();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void cancelsAndKeepsWhatWasEnriched(int at) {
    var run = held();
    var caller = alice.at(TwoNodes.holderFirst(run.tables()).get(at));
    try (var view = caller.stream(run.bom())) {
      assertThat(run.wish(caller, "cancel").getString("status")).isEqualTo("enriching");
      letStop(run);

      var end = view.awaitEnd().last();
      assertThat(end.name()).isEqualTo("stream_end");
      assertThat(end.json().getString("reason")).isEqualTo("enrichment.cancelled");
    }
    var cancelled = run.await("cancelled");
    assertThat(cancelled.getInt("enriched_items")).isPositive();
    assertThat(cancelled.getInt("pending_items")).isPositive();
    assertThat(cancelled).containsKey("completed_at").doesNotContainKey("estimated_time_remaining");
    assertThat(run.wish(caller, "cancel")).as("nothing changes").isEqualTo(cancelled);
    run.assertSound();
    assertThat(run.story()).containsExactly("queued", "started", "cancelled");

    var next = DrivenRun.of(alice, run.bom());
    assertThat(next.await("completed").getInt("pending_items")).isZero();
  }

  /** While its batches are held, nothing that was asked before the last request has had effect. */
  @ParameterizedTest
  @CsvSource({
    "pause resume, completed, queued started completed",
    "pause cancel, cancelled, queued started cancelled",
    "cancel cancel, cancelled, queued started cancelled",
    "pause resume pause resume, completed, queued started completed",
  })
  void doesWhatWasAskedLast(String wishes, String status, String story) {
    var run = held();
    var nodes = TwoNodes.holderFirst(run.tables());
    var turn = 0;
    for (var wish : wishes.split(" ")) {
      var state = run.wish(alice.at(nodes.get(turn++ % nodes.size())), wish);
      assertThat(state.getString("status")).isEqualTo("enriching");
    }
    if (status.equals("completed")) {
      brake.release();
    } else {
      letStop(run);
    }

    run.await(status);
    run.assertSound();
    assertThat(run.story()).containsExactly(story.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pause", "resume"})
  void refusesAllElseOnceCancelWasAsked(String wish) {
    var run = held();
    for (var node : TwoNodes.holderFirst(run.tables())) {
      run.wish(alice.at(node), "cancel");
      var refused = run.ask(alice.at(node), wish);
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
      assertThat(Api.json(refused).getString("code")).isEqualTo("run_cancelling");
      assertThat(Api.json(refused).getJsonObject("enrichment").getString("status"))
          .isEqualTo("enriching");
    }
    letStop(run);

    run.await("cancelled");
    run.assertSound();
    assertThat(run.story()).containsExactly("queued", "started", "cancelled");
  }

  @Test
  void holdsNothingButThatRun() {
    var run = paused();
    var second = alice.post("/api/boms/" + run.bom() + "/enrich");
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(Api.json(second).getString("run_id")).isEqualTo(run.id());
    assertThat(Api.json(second).getJsonObject("enrichment").getString("status"))
        .isEqualTo("paused");
    assertThat(alice.delete("/api/boms/" + run.bom()).statusCode()).isEqualTo(409);
    var another = DrivenRun.of(alice, alice.upload(BomFiles.csv(3)));
    another.await("completed");
    assertThat(run.status()).isEqualTo("paused");

    assertThat(run.wish("cancel").getString("status")).isEqualTo("cancelled");
    run.assertSound();
    assertThat(run.story()).containsExactly("queued", "started", "paused", "cancelled");
    assertThat(alice.delete("/api/boms/" + run.bom()).statusCode()).isEqualTo(204);
  }

  @Test
  void refusesWhatAnEndedRunCannotDo() {
    var completed = DrivenRun.of(alice, alice.upload(BomFiles.csv(3)));
    completed.await("completed");
    var cancelled = paused();
    cancelled.wish("cancel");
    TwoNodes.tables()
        .change(
            "update run set status = 'FAILED', error_code = 'internal_error', error_detail = '-'"
                + " where id = ?",
            completed.tables().run());
    assertRefused(completed, "failed", "pause", "resume", "cancel");
    TwoNodes.tables()
        .change(
            "update run set status = 'COMPLETED', error_code = null where id = ?",
            completed.tables().run());
    assertRefused(completed, "completed", "pause", "resume", "cancel");
    assertRefused(cancelled, "cancelled", "pause", "resume");
    assertThat(completed.story()).containsExactly("queued", "started", "completed");
    assertThat(cancelled.story()).containsExactly("queued", "started", "paused", "cancelled");
  }

  private static void assertRefused(DrivenRun run, String status, String... wishes) {
    for (var wish : wishes) {
      var answer = run.ask(run.owner(), wish);
      assertThat(answer.statusCode()).as(wish).isEqualTo(409);
      var state = Api.json(answer).getJsonObject("enrichment");
      assertThat(state.getString("status")).isEqualTo(status);
      assertThat(state.getString("run_id")).isEqualTo(run.id());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pause", "resume", "cancel"})
  void isAskedOfOwnRunsAlone(String wish) {
    var path = "/api/boms/" + alice.upload(BomFiles.csv(1)) + "/enrichment/" + wish;
    var never = alice.post(path);
    assertThat(never.statusCode()).isEqualTo(404);
    assertThat(Api.json(never).getString("code")).isEqualTo("never_enriched");
    var foreign = TwoNodes.user("bob").post(path);
    assertThat(foreign.statusCode()).isEqualTo(404);
    assertThat(foreign.body()).doesNotContain("never_enriched");
    assertThat(TwoNodes.user("oscar").post(path).statusCode()).isEqualTo(403);
    assertThat(new Api(TwoNodes.one(), "").post(path).statusCode()).isEqualTo(401);
  }

  /** The pause is only noted when the node dies; whoever comes to the run then sees to it. */
  @LongForm
  @Test
  void staysPausedWhenItsNodeIsKilledAndComesBack() {
    var run = held();
    var nodes = TwoNodes.holderFirst(run.tables());
    run.wish(alice.at(nodes.getLast()), "pause");
    nodes.getFirst().killServer();
    brake.release();
    nodes.getFirst().launch();
    alice.at(nodes.getLast()).awaitStatus(run.bom(), "paused");
    var done = run.tables().done();

    Awaitility.await().atMost(Api.PATIENCE).until(nodes.getFirst()::isReady);
    assertThat(alice.at(nodes.getFirst()).state(run.bom()).getString("status")).isEqualTo("paused");
    assertThat(run.tables().done()).isEqualTo(done);
    run.wish(alice.at(nodes.getFirst()), "resume");
    run.await("completed");
    run.assertSound();
    run.tables().assertEachBatchDoneOnce(run.bom(), LINES);
    assertThat(run.story()).containsExactly("queued", "started", "paused", "resumed", "completed");
  }

  /** At work, with batches in hand that are committed when the brake is released. */
  private DrivenRun held() {
    var bom = alice.upload(BomFiles.csv(LINES));
    brake.hold(bom);
    var run = DrivenRun.of(alice, bom);
    run.await("enriching");
    Awaitility.await().atMost(Api.PATIENCE).until(() -> processing(run) > 0);
    return run;
  }

  private DrivenRun paused() {
    var run = held();
    run.wish("pause");
    letStop(run);
    run.await("paused");
    return run;
  }

  /** Releases the brake once the run's node has seen what is wanted, which may take it a second. */
  private void letStop(DrivenRun run) {
    Awaitility.await()
        .atMost(Api.PATIENCE)
        .until(
            () ->
                TwoNodes.tables()
                    .rows(
                        """
                        select 1 from batch_jobexecution e join run r
                          on r.job = e.fk_jobinstanceid
                        where e.batchstatus = 2 and cast(r.id as text) = ?
                        """,
                        run.id()),
            rows -> !rows.isEmpty());
    brake.release();
  }
}
