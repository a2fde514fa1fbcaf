package org.bomstream.system;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/** What must hold of everything that a subscriber is shown. */
final class Views {
  private static final double HALF_A_TENTH = 0.0501;

  private Views() {}

  static List<Long> range(long first, long last) {
    return LongStream.rangeClosed(first, last).boxed().toList();
  }

  /** The whole log of a BOM whose run has ended, by replay, with every state checked. */
  static StreamLog whole(Api api, String bom) {
    var log = api.streamAfter(bom, 0).awaitEnd();
    assertThat(log.ids()).as(log.toString()).isEqualTo(range(1, log.ids().size()));
    log.numbered().forEach(event -> assertAddsUp(event.state()));
    return log;
  }

  /** Ids only rise, bytes are those of the log, and what is missing is progress alone. */
  static void assertFaithful(StreamLog view, StreamLog whole) {
    assertFaithful(view, whole, Long.MAX_VALUE);
  }

  /** The same of a view that has broken off: what came after is not asked for. */
  static void assertFaithfulSoFar(StreamLog view, StreamLog whole) {
    assertFaithful(view, whole, view.ids().getLast());
  }

  private static void assertFaithful(StreamLog view, StreamLog whole, long last) {
    var seen = view.numbered();
    var ids = view.ids();
    assertThat(ids).as(view.toString()).isSorted().doesNotHaveDuplicates().isNotEmpty();
    var all = whole.numbered().stream().collect(toMap(StreamEvent::id, Function.identity()));
    for (var event : seen) {
      assertThat(event.data()).isEqualTo(all.get(event.id()).data());
      assertThat(event.name()).isEqualTo(all.get(event.id()).name());
    }
    assertThat(whole.numbered())
        .filteredOn(event -> event.number() >= ids.getFirst() && event.number() <= last)
        .filteredOn(event -> !ids.contains(event.number()))
        .allSatisfy(event -> assertThat(event.name()).isEqualTo("progress"));
  }

  /** Faithful from an event on, up to the end of the newest run. */
  static void assertWholeRun(StreamLog view, StreamLog whole, long first) {
    assertFaithful(view, whole);
    assertThat(view.ids()).startsWith(first).endsWith(whole.ids().getLast());
    assertThat(view.last().name()).as(view.toString()).isEqualTo("stream_end");
    assertThat(view.names()).filteredOn("stream_end"::equals).hasSize(1);
  }

  static void assertAddsUp(JsonObject state) {
    var total = state.getInt("total_items");
    var pending = state.getInt("pending_items");
    assertThat(state.getInt("enriched_items") + state.getInt("failed_items") + pending)
        .as(state.toString())
        .isEqualTo(total);
    var percent = total == 0 ? 100.0 : 100.0 * (total - pending) / total;
    assertThat(state.getJsonNumber("percent_complete").doubleValue())
        .as(state.toString())
        .isCloseTo(percent, within(HALF_A_TENTH));
    assertThat(state.getInt("current_batch")).isBetween(0, state.getInt("total_batches"));
  }
}
