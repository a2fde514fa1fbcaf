package org.bomstream.relay.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.stream.control.subscriber.Events;
import org.bomstream.stream.entity.Arrival;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.stream.entity.StreamEvents;
import org.bomstream.trace.Step;
import org.bomstream.trace.WatchedStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedisMessageTest {
  private static final String PLACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
  private static final String DATA = "{\"event_type\":\"enrichment.progress\",\"state\":{}}";

  @Test
  void comesBackAsTheEventThatWasSent() {
    var event =
        new ProgressEvent(
            new UUID(0, 1),
            7,
            EventType.PROGRESS,
            "{\"event_type\":\"enrichment.progress\",\"state\":{}}");

    StreamEvent heard = parse(RedisMessage.of(event)).orElseThrow();

    assertThat(sequence(heard)).isEqualTo(7);
    assertThat(Events.text(heard)).isEqualTo(Events.text(StreamEvents.logged(event)));
  }

  @Test
  void hasNoCharacterThatAClientMayTakeForALineEnd() {
    var event =
        new ProgressEvent(
            Events.BOM,
            7,
            EventType.PROGRESS,
            "{\"event_type\":\"enrichment.progress\",\"state\":{\"a\":\"\u2028\u2029\u0085µ\"}}");

    byte[] message = RedisMessage.of(event);

    assertThat(new String(message, UTF_8)).contains("\\u2028\\u2029\\u0085µ\"}}");
    assertThat(Events.text(parse(message).orElseThrow()))
        .isEqualTo(Events.text(StreamEvents.logged(event)));
  }

  @Test
  void takesANumberFromAnyPlace() {
    StreamEvent event =
        parsed("{\"event_type\":\"enrichment.started\",\"sequence\":3,\"state\":{}}");

    assertThat(sequence(event)).isEqualTo(3);
    assertThat(((StreamEvent.Logged) event).json())
        .isEqualTo("{\"event_type\":\"enrichment.started\",\"state\":{}}");
  }

  @Test
  void takesNoNumberWithoutAState() {
    assertThat(sequence(parsed("{\"sequence\":3,\"event_type\":\"enrichment.started\"}"))).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1.5", "\"1\"", "null"})
  void passesOnAsForeignWhatHasNoNumber(String sequence) {
    String text = "{\"event_type\":\"x.y\", \"sequence\":%s}".formatted(sequence);

    assertThat(Events.text(parsed(text))).isEqualTo("event: x.y\ndata: " + text + "\n\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "connected",
        "bom_deleted",
        "stream_end",
        "stream_closing",
        "X",
        "",
        "a b",
        "a\\nid: 9"
      })
  void letsNobodyTakeANameThatIsNotTheirs(String eventType) {
    String text = "{\"event_type\":\"%s\"}".formatted(eventType);

    assertThat(Events.text(parsed(text))).isEqualTo("data: " + text + "\n\n");
  }

  @Test
  void namesForeignProgressAsOurs() {
    assertThat(parsed("{\"event_type\":\"enrichment.progress\"}").getName()).isEqualTo("progress");
  }

  @Test
  void letsNobodyWriteFurtherFieldsThroughTheName() {
    StreamEvent event = parsed("{\"sequence\":1,\"event_type\":\"a\\nid: 9\"}");

    assertThat(sequence(event)).isZero();
    assertThat(Events.text(event)).startsWith("data: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "1", "null", "\"x\"", "{", "{} {}", "{\"a\":}"})
  void refusesWhatIsNoObject(String text) {
    assertThat(parse(text.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void refusesWhatIsNotUtf8() {
    assertThat(parse("{\"a\":\"ü\"}".getBytes(ISO_8859_1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"sequence\":99999999999999999999,\"event_type\":\"x.y\"}",
        "{\"sequence\":1e400,\"event_type\":\"x.y\"}",
        "{\"sequence\":1e999999999,\"event_type\":\"x.y\"}"
      })
  void takesNoNumberThatIsTooLarge(String text) {
    long sequence = parse(text.getBytes(UTF_8)).map(RedisMessageTest::sequence).orElse(0L);

    assertThat(sequence).isZero();
  }

  @Test
  void refusesWhatIsTooLong() {
    String frame = "{\"a\":\"%s\"}";
    int room = RedisMessage.MOST_BYTES - frame.length() + 2;

    assertThat(parse(frame.formatted("x".repeat(room)).getBytes(UTF_8))).isPresent();
    assertThat(parse(frame.formatted("x".repeat(room + 1)).getBytes(UTF_8))).isEmpty();
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    String deep = "{\"a\":" + "[".repeat(30_000) + "]".repeat(30_000) + "}";

    assertThat(parse(deep.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void tellsACopyOfWhatIsKnownByItsFirstBytes() {
    var event = new ProgressEvent(Events.BOM, 70, EventType.PROGRESS, DATA);
    byte[] copy = RedisMessage.of(event);

    assertThat(RedisMessage.isCopyUpTo(69, copy)).isFalse();
    assertThat(RedisMessage.isCopyUpTo(70, copy)).isTrue();
    assertThat(RedisMessage.isCopyUpTo(1_000, copy)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"sequence\":",
        "{\"sequence\":1",
        "{\"sequence\":1,\"event_type\":\"x.y\"}",
        "{\"sequence\":,\"event_type\":\"enrichment.started\"}",
        "{\"sequence\":0,\"event_type\":\"enrichment.started\"}",
        "{\"sequence\":99999999999999999999999,\"event_type\":\"enrichment.started\"}",
      })
  void takesNothingElseForACopy(String text) {
    assertThat(RedisMessage.isCopyUpTo(50, text.getBytes(UTF_8))).isFalse();
  }

  /** 0 for what is in no log. */
  private static long sequence(StreamEvent event) {
    return event instanceof StreamEvent.Logged logged ? logged.sequence() : 0;
  }

  private static StreamEvent parsed(String text) {
    return parse(text.getBytes(UTF_8)).orElseThrow();
  }

  @Test
  void tellsOtherNodesWhereItStandsInATrace() {
    var event =
        traced("{\"event_type\":\"enrichment.progress\",\"state\":{\"a\":\"traceparent\"}}");
    byte[] message = RedisMessage.of(event);
    var places = new ArrayList<Optional<String>>();

    assertThat(new String(message, UTF_8)).endsWith("},\"traceparent\":\"" + PLACE + "\"}");
    assertThat(RedisMessage.isCopyUpTo(7, message)).isTrue();
    StreamEvent heard =
        RedisMessage.parse(
                Events.BOM,
                message,
                place -> {
                  places.add(place);
                  return Arrival.UNKNOWN;
                })
            .orElseThrow();
    assertThat(places).containsExactly(Optional.of(PLACE));
    assertThat(Events.text(heard))
        .as("what clients get")
        .isEqualTo(Events.text(StreamEvents.logged(event)));
  }

  @Test
  void leavesAnotherPublishersTraceAlone() {
    String text = "{\"event_type\":\"enrichment.progress\",\"traceparent\":\"" + PLACE + "\"}";

    assertThat(Events.text(parsed(text))).contains(text);
  }

  private static ProgressEvent traced(String data) {
    Step step = new WatchedStep(PLACE);
    return new ProgressEvent(Events.BOM, 7, EventType.PROGRESS, data, step);
  }

  private static Optional<StreamEvent> parse(byte[] message) {
    return RedisMessage.parse(Events.BOM, message, _ -> Arrival.UNKNOWN);
  }
}
