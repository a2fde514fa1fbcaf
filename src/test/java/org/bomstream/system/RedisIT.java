package org.bomstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Comparator;
import java.util.List;
import org.awaitility.Awaitility;
import org.bomstream.launch.Bomstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes out to Redis, and what comes in from other publishers. */
class RedisIT {
  private static final String LAST = "{\"event_type\":\"last\"}";
  private static final int LIMIT_BYTES = 64 * 1024;

  final Bomstream server = Bomstream.shared();
  final Api alice = Api.as("alice", server);
  final String bom = alice.upload(BomFiles.csv(40));

  @Test
  void showsEachEventOnce() {
    try (var channel = RedisChannel.of(server, bom)) {
      alice.enrich(bom);
      alice.awaitStatus(bom, "completed");
      var whole = Views.whole(alice, bom);
      var count = whole.numbered().size();
      Awaitility.await().atMost(Api.PATIENCE).until(() -> channel.messages().size() >= count);
      assertThat(channel.messages()).hasSize(count);
      // Partitions publish each after its own commit, in any order.
      var told =
          channel.messages().stream()
              .map(Api::json)
              .sorted(Comparator.comparingInt(message -> message.getInt("sequence")))
              .toList();
      for (var i = 0; i < count; i++) {
        var event = whole.numbered().get(i);
        var numbered = Json.createObjectBuilder(event.json()).add("sequence", event.number());
        assertThat(told.get(i)).isEqualTo(numbered.build());
      }
    }
  }

  @Test
  void showsEchoedEventsOnce() {
    var many = alice.upload(BomFiles.csv(500));
    var view = alice.stream(many).awaitEvent("connected");
    try (var channel = RedisChannel.echoing(server, many)) {
      alice.enrich(many);
      view.awaitEnd();
      Awaitility.await("the echoes")
          .atMost(Api.PATIENCE)
          .until(() -> channel.messages().size() > view.numbered().size());
      Views.assertWholeRun(view, Views.whole(alice, many), 1);
    }
  }

  @Test
  void passesForeignMessageOnAsItIs() {
    var message =
        """
        { "event_type" : "enrichment.progress",
          "bom_id":"?",\t"note": "10 k\u03A9 \u00B5F \uD83D\uDD0C \\u00e9 </script>", "state": {"x":1.50} }\
        """;
    try (var channel = RedisChannel.of(server, bom);
        var view = alice.stream(bom).awaitEvent("connected")) {
      channel.publish(message);
      view.awaitEvent("progress");
      assertThat(view.last().data()).isEqualTo(message);
      assertThat(view.last().id()).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "enrichment.progress, progress",
    "enrichment.started, enrichment.started",
    "quote.refreshed, quote.refreshed",
    "connected,",
    "stream_end,",
    "stream_closing,",
    "Upper.Case,",
    "with space,",
    "'x\\nevent: connected',",
    "'',",
  })
  void namesForeignMessageByItsType(String type, String name) {
    assertShown("{\"event_type\":\"%s\",\"a\":1}".formatted(type), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"event_type\":7}", "{\"event_type\":null}"})
  void passesForeignMessageOnWithoutName(String message) {
    assertShown(message, null);
  }

  private void assertShown(String message, String name) {
    try (var channel = RedisChannel.of(server, bom);
        var view = alice.stream(bom).awaitEvent("connected")) {
      channel.publish(message);
      channel.publish(LAST);
      view.awaitEvent("last");
      assertThat(view.events()).hasSize(3);
      assertThat(view.events().get(1).data()).isEqualTo(message);
      assertThat(view.events().get(1).name()).isEqualTo(name);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"enrichment.completed", "enrichment.failed", "enrichment.cancelled"})
  void endsStreamAfterForeignEnd(String type) {
    try (var channel = RedisChannel.of(server, bom);
        var view = alice.stream(bom).awaitEvent("connected")) {
      channel.publish("{\"event_type\":\"%s\"}".formatted(type));
      view.awaitEnd();
      assertThat(view.names()).containsExactly("connected", type, "stream_end");
      assertThat(view.last().json().getString("reason")).isEqualTo(type);
    }
  }

  @Test
  void dropsWhatIsNoObjectOrTooLarge() {
    var largest = padded(LIMIT_BYTES);
    var senseless = List.of("no json", "", "[1]", "\"text\"", "7", "{\"a\":", "null");
    try (var channel = RedisChannel.of(server, bom);
        var view = alice.stream(bom).awaitEvent("connected")) {
      senseless.forEach(channel::publish);
      channel.publish(padded(LIMIT_BYTES + 1));
      channel.publish(largest);
      channel.publish(LAST);
      view.awaitEvent("last");
      assertThat(view.names()).containsExactly("connected", "large", "last");
      assertThat(view.events().get(1).data()).isEqualTo(largest);
    }
  }

  private static String padded(int bytes) {
    var frame = "{\"event_type\":\"large\",\"padding\":\"\"}";
    return frame.replace("\"\"", "\"" + "x".repeat(bytes - frame.length()) + "\"");
  }

  @Test
  void keepsForeignMessagesFromOtherBoms() {
    var other = alice.upload(BomFiles.csv(3));
    try (var channel = RedisChannel.of(server, other);
        var own = RedisChannel.of(server, bom);
        var view = alice.stream(bom).awaitEvent("connected")) {
      channel.publish("{\"event_type\":\"elsewhere\"}");
      own.publish(LAST);
      assertThat(view.awaitEvent("last").names()).containsExactly("connected", "last");
    }
  }
}
