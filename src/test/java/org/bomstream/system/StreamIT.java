package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.system.Views.range;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stream of one BOM, as its subscribers see it while all goes well. */
class StreamIT {
  private static final int LINES = 60;
  private static final int BATCHES = 6;

  /** Enough that a run can be interrupted before its end. */
  private static final int MANY_LINES = 2_000;

  /** Opened first: a keepalive comes while the other tests run. */
  private static StreamLog idle;

  final Api alice = Api.as("alice", Bomstream.shared());

  @BeforeAll
  static void openIdleStream() {
    var alice = Api.as("alice", Bomstream.shared());
    idle = alice.stream(alice.upload(BomFiles.csv(3)));
  }

  @AfterAll
  static void closeIdleStream() {
    if (idle != null) {
      idle.close();
    }
  }

  @Test
  void beginsWithConnectedForBomNeverEnriched() {
    var bom = alice.upload(BomFiles.csv(3));
    try (var stream = alice.stream(bom).awaitEvent("connected")) {
      assertThat(stream.status()).isEqualTo(200);
      assertThat(stream.headers().firstValue("Content-Type").orElse(""))
          .startsWith("text/event-stream");
      assertThat(stream.headers().firstValue("Cache-Control")).hasValue("no-store, no-transform");
      assertThat(stream.headers().firstValue("X-Accel-Buffering")).hasValue("no");
      assertThat(stream.lines().getFirst()).isEqualTo("retry: 3000");
      var connected = stream.first().json();
      assertThat(connected.getString("type")).isEqualTo("connected");
      assertThat(connected.getString("bom_id")).isEqualTo(bom);
      assertThat(connected.getString("message")).isEqualTo("Stream connected");
      assertThat(stream.first().id()).isNull();
    }
  }

  @Test
  void tellsRunInOrderAndEnds() {
    var bom = alice.upload(BomFiles.csv(LINES));
    var stream = alice.stream(bom).awaitEvent("connected");
    var run = alice.enrich(bom);
    stream.awaitEnd();

    var whole = Views.whole(alice, bom);
    Views.assertWholeRun(stream, whole, 1);
    assertThat(whole.names()).isEqualTo(namesOfRun());
    assertThat(whole.last().json().getString("reason")).isEqualTo("enrichment.completed");
    for (var event : whole.numbered()) {
      var type = event.name().equals("progress") ? "enrichment.progress" : event.name();
      assertThat(event.json().getString("event_type")).isEqualTo(type);
      assertThat(event.json().getString("bom_id")).isEqualTo(bom);
      assertThat(event.state().getString("run_id")).isEqualTo(run);
      assertThat(event.state().getInt("total_items")).isEqualTo(LINES);
      assertThat(event.state().getInt("total_batches")).isEqualTo(BATCHES);
    }
    assertThat(whole.numbered().getFirst().json().getString("organization_id")).isEqualTo("acme");
    var end = whole.numbered().getLast().state();
    assertThat(end.getInt("failed_items")).isEqualTo(LINES / BomFiles.UNKNOWN_EVERY);
    assertThat(end.getInt("pending_items")).isZero();
    assertThat(end.getInt("current_batch")).isEqualTo(BATCHES);
  }

  @Test
  void countsBatchesOneByOne() {
    var bom = enriched(LINES);
    var progress =
        Views.whole(alice, bom).numbered().stream()
            .filter(event -> event.name().equals("progress"))
            .map(StreamEvent::state)
            .toList();
    assertThat(progress.stream().map(state -> state.getInt("current_batch")))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, BATCHES).boxed().toList());
    assertThat(progress.stream().map(state -> state.getInt("pending_items")))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, BATCHES).map(done -> LINES - 10 * done).boxed().toList());
  }

  @Test
  void replaysFromEveryId() {
    var bom = enriched(LINES);
    var whole = Views.whole(alice, bom);
    var newest = whole.ids().size();
    for (var seen = 0; seen < newest; seen++) {
      for (var replay : after(bom, seen)) {
        replay.awaitEnd();
        assertThat(replay.ids()).isEqualTo(range(seen + 1, newest));
        Views.assertWholeRun(replay, whole, seen + 1);
        assertThat(replay.first().name()).isEqualTo("connected");
        assertThat(replay.first().state()).isNull();
      }
    }
  }

  /**
   * By the header, and by each parameter; what comes before the last one is what an address had.
   */
  private List<StreamLog> after(String bom, long seen) {
    return List.of(
        alice.streamAfter(bom, seen),
        StreamLog.open(alice.request(Api.streamPath(bom) + "?last_event_id=" + seen)),
        StreamLog.open(
            alice.request(
                Api.streamPath(bom) + "?_=1764&last_event_id=1&t=2&lastEventId=" + seen)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "1.5", "12abc", "10000", "99999999999999999999999"})
  void takesSenselessIdAsNone(String id) {
    var bom = enriched(3);
    assertLate(alice.streamAfter(bom, id));
    assertLate(StreamLog.open(alice.request(Api.streamPath(bom) + "?last_event_id=" + id)));
  }

  @Test
  void showsLateSubscriberTheEnd() {
    assertLate(alice.stream(enriched(3)));
  }

  private static void assertLate(StreamLog stream) {
    stream.awaitEnd();
    assertThat(stream.names())
        .as(stream.toString())
        .containsExactly("connected", "enrichment.completed", "stream_end");
    assertThat(stream.first().state().getString("status")).isEqualTo("completed");
    Views.assertAddsUp(stream.first().state());
  }

  @Test
  void hasNothingForWhoHasSeenTheEnd() {
    var bom = enriched(3);
    var newest = Views.whole(alice, bom).ids().getLast();
    assertThat(alice.streamAfter(bom, newest).awaitEnd().status()).isEqualTo(204);
    for (var name : List.of("last_event_id", "lastEventId")) {
      assertThat(alice.get(Api.streamPath(bom) + "?" + name + "=" + newest).statusCode())
          .as(name)
          .isEqualTo(204);
    }
  }

  @Test
  void showsSecondRunAlone() {
    var bom = enriched(LINES);
    var newest = Views.whole(alice, bom).ids().getLast();
    var run = alice.enrich(bom);
    var stream = alice.stream(bom).awaitEnd();

    var whole = Views.whole(alice, bom);
    Views.assertFaithful(stream, whole);
    assertThat(stream.ids()).allMatch(id -> id > newest).endsWith(2L * newest);
    assertThat(stream.numbered())
        .allSatisfy(event -> assertThat(event.state().getString("run_id")).isEqualTo(run));
  }

  @Test
  void replaysTwoRunsWithOneEnd() {
    var bom = enriched(LINES);
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");

    var names = Views.whole(alice, bom).names();
    var twice = Stream.concat(runEvents().stream(), runEvents().stream()).toList();
    assertThat(names.subList(1, names.size() - 1)).isEqualTo(twice);
    assertThat(names).endsWith("stream_end").containsOnlyOnce("stream_end");
  }

  @Test
  void showsTenSubscribersTheSame() {
    var bom = alice.upload(BomFiles.csv(MANY_LINES));
    var views = new ArrayList<StreamLog>();
    var first = alice.stream(bom).awaitEvent("connected");
    alice.enrich(bom);
    for (var joined = 1; joined < 10; joined++) {
      first.awaitId(3L * joined);
      views.add(alice.stream(bom));
    }
    first.awaitEnd();
    var whole = Views.whole(alice, bom);
    Views.assertWholeRun(first, whole, 1);
    for (var view : views) {
      view.awaitEnd();
      Views.assertWholeRun(view, whole, view.ids().getFirst());
      assertThat(view.first().state()).isNotNull();
    }
  }

  @Test
  void resumesInMidRunWhereItWasCut() {
    var bom = alice.upload(BomFiles.csv(2 * MANY_LINES));
    Brake.in(new Tables(Bomstream.shared().jdbcUrl())).slow(bom, 20);
    alice.enrich(bom);
    var cut = alice.stream(bom).awaitId(5);
    cut.close();
    var seen = cut.awaitOver().ids().getLast();
    var resumed = alice.streamAfter(bom, seen).awaitEnd();
    assertResumed(resumed, Views.whole(alice, bom), seen);
  }

  /** What is left out at its beginning is superseded, as it is elsewhere. */
  private static void assertResumed(StreamLog view, StreamLog whole, long seen) {
    var first = view.ids().getFirst();
    assertThat(first).isGreaterThan(seen);
    assertThat(whole.numbered())
        .filteredOn(event -> event.number() > seen && event.number() < first)
        .allSatisfy(event -> assertThat(event.name()).isEqualTo("progress"));
    Views.assertWholeRun(view, whole, first);
  }

  @Test
  void endsWithItsBom() {
    var bom = alice.upload(BomFiles.csv(3));
    var views = List.of(alice.stream(bom), alice.stream(bom));
    views.forEach(view -> view.awaitEvent("connected"));
    assertThat(alice.delete("/api/boms/" + bom).statusCode()).isEqualTo(204);
    assertThat(alice.get("/api/boms/" + bom).statusCode()).isEqualTo(404);
    assertThat(alice.get(Api.streamPath(bom)).statusCode()).isEqualTo(404);
    for (var view : views) {
      assertThat(view.awaitEnd().names()).containsExactly("connected", "stream_end");
      assertThat(view.last().json().getString("reason")).isEqualTo("bom_deleted");
    }
  }

  @Test
  void refusesChangesWhileRunIsOpen() {
    var bom = alice.upload(BomFiles.csv(MANY_LINES));
    var brake = Brake.in(new Tables(Bomstream.shared().jdbcUrl()));
    brake.hold(bom);
    var run = alice.enrich(bom);
    var again = alice.post("/api/boms/" + bom + "/enrich");
    var deletion = alice.delete("/api/boms/" + bom);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains(run);
    assertThat(deletion.statusCode()).isEqualTo(409);

    brake.release(bom);
    alice.awaitStatus(bom, "completed");
    assertThat(Views.whole(alice, bom).numbered())
        .allSatisfy(event -> assertThat(event.state().getString("run_id")).isEqualTo(run));
    assertThat(alice.delete("/api/boms/" + bom).statusCode()).isEqualTo(204);
  }

  @Test
  void keepsIdleStreamAlive() {
    idle.await("a keepalive", () -> idle.comments().contains("keepalive"));
    assertThat(idle.names()).containsExactly("connected");
  }

  private String enriched(int lines) {
    var bom = alice.upload(BomFiles.csv(lines));
    alice.enrich(bom);
    alice.awaitStatus(bom, "completed");
    return bom;
  }

  private static List<String> namesOfRun() {
    var names = new ArrayList<>(runEvents());
    names.addFirst("connected");
    names.addLast("stream_end");
    return names;
  }

  private static List<String> runEvents() {
    var names = new ArrayList<>(List.of("enrichment.queued", "enrichment.started"));
    IntStream.range(0, BATCHES).forEach(_ -> names.add("progress"));
    names.add("enrichment.completed");
    return names;
  }
}
