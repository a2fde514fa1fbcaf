package org.bomstream.relay.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bomstream.json.LineEnds;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.stream.entity.Arrival;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.stream.entity.StreamEvents;

/**
 * An event as it goes through Redis: its JSON, with its number as the first member if it has one.
 */
final class RedisMessage {
  /** Longer ones are nobody's progress. */
  static final int MOST_BYTES = 64 * 1024;

  private static final String SEQUENCE = "{\"sequence\":";

  /** The last member of one that is traced. */
  private static final String TRACEPARENT = "traceparent";

  private static final String TRACE = ",\"" + TRACEPARENT + "\":\"";
  private static final byte[] PREFIX = SEQUENCE.getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OWN_TYPE =
      ",\"event_type\":\"enrichment.".getBytes(StandardCharsets.US_ASCII);
  private static final Pattern EVENT_TYPE = Pattern.compile("[a-z._]{1,64}");
  private static final Set<String> OWN_NAMES =
      Set.of("connected", "bom_deleted", "stream_end", "stream_closing");

  /** Kept, since it takes longer to find than a message to parse. */
  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

  private RedisMessage() {}

  static byte[] of(ProgressEvent event) {
    String rest = LineEnds.escaped(event.data()).substring(1);
    String place = event.step().place();
    String all = place == null ? rest : traced(rest, place);
    return (SEQUENCE + event.sequence() + "," + all).getBytes(StandardCharsets.UTF_8);
  }

  private static String traced(String data, String place) {
    return data.substring(0, data.length() - 1) + TRACE + place + "\"}";
  }

  /**
   * Whether it is a copy, as {@link #of} makes them, of an event up to this sequence: told by its
   * first bytes, since most messages are of that kind on the node whose events they are.
   */
  static boolean isCopyUpTo(long sequence, byte[] message) {
    if (!startsWith(message, 0, PREFIX)) {
      return false;
    }
    long number = 0;
    int at = PREFIX.length;
    while (at < message.length && message[at] >= '0' && message[at] <= '9' && number <= sequence) {
      number = number * 10 + message[at++] - '0';
    }
    return number > 0 && number <= sequence && startsWith(message, at, OWN_TYPE);
  }

  private static boolean startsWith(byte[] message, int from, byte[] prefix) {
    return message.length >= from + prefix.length
        && Arrays.equals(message, from, from + prefix.length, prefix, 0, prefix.length);
  }

  /**
   * The event in a message: a numbered one of the log, or another publisher's.
   *
   * @param arrival what begins with it, by its place in a trace, if it has one
   * @return empty for what is no JSON object in UTF-8, or too long
   */
  static Optional<StreamEvent> parse(
      UUID bomId, byte[] message, Function<Optional<String>, Arrival> arrival) {
    if (message.length > MOST_BYTES) {
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message)).toString();
      return Optional.of(event(bomId, text, arrival));
    } catch (CharacterCodingException | RuntimeException notAnObject) {
      // A plain RuntimeException is how the parser tells of too deep a nesting.
      return Optional.empty();
    }
  }

  private static StreamEvent event(
      UUID bomId, String text, Function<Optional<String>, Arrival> arrival) {
    JsonObject object = object(text);
    String eventType = object.get("event_type") instanceof JsonString type ? type.getString() : "";
    boolean nameable = EVENT_TYPE.matcher(eventType).matches() && !OWN_NAMES.contains(eventType);
    long sequence = sequence(object);
    boolean logged = nameable && sequence > 0 && object.get("state") instanceof JsonObject;
    return logged
        ? StreamEvents.logged(
            bomId, sequence, eventType, asLogged(text, object), arrival.apply(place(object)))
        : StreamEvents.foreign(
            bomId,
            Optional.of(eventType).filter(_ -> nameable),
            text,
            object.containsKey("bom_id"));
  }

  private static JsonObject object(String text) {
    try (var parser = PARSERS.createParser(new StringReader(text))) {
      parser.next();
      JsonObject object = parser.getObject();
      if (parser.hasNext()) {
        throw new JsonException("text after the object");
      }
      return object;
    }
  }

  /**
   * @return 0 where there is none that an event of the log can have
   */
  private static long sequence(JsonObject object) {
    return object.get("sequence") instanceof JsonNumber number
            && number.isIntegral()
            && number.bigIntegerValue().bitLength() < Long.SIZE
        ? number.longValue()
        : 0;
  }

  /** Where the event stands in a trace. */
  private static Optional<String> place(JsonObject object) {
    return object.get(TRACEPARENT) instanceof JsonString place
        ? Optional.of(place.getString())
        : Optional.empty();
  }

  /** The event's own bytes, as the log has them. */
  private static String asLogged(String text, JsonObject object) {
    int comma = text.indexOf(',');
    int end = object.containsKey(TRACEPARENT) ? lastMember(text) : text.length();
    if (text.startsWith(SEQUENCE) && comma > 0 && end > comma) {
      String bytes = "{" + text.substring(comma + 1, end);
      return end == text.length() ? bytes : bytes + "}";
    }
    JsonValue rest =
        Json.createObjectBuilder(object).remove("sequence").remove(TRACEPARENT).build();
    return rest.toString();
  }

  /** Where its place in a trace begins; −1 where more comes after that. */
  private static int lastMember(String text) {
    int at = text.lastIndexOf(TRACE);
    boolean isLast = at > 0 && text.indexOf('"', at + TRACE.length()) == text.length() - 2;
    return isLast ? at : -1;
  }
}
