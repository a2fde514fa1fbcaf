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
import java.util.regex.Pattern;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.stream.entity.StreamEvent;
import org.bomstream.stream.entity.StreamEvents;

/**
 * An event as it goes through Redis: its JSON, with its number as the first member if it has one.
 */
final class RedisMessage {
  /** Longer ones are nobody's progress. */
  static final int MOST_BYTES = 64 * 1024;

  private static final String SEQUENCE = "{\"sequence\":";
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
    String rest = event.data().substring(1);
    return (SEQUENCE + event.sequence() + "," + rest).getBytes(StandardCharsets.UTF_8);
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
   * @return empty for what is no JSON object in UTF-8, or too long
   */
  static Optional<StreamEvent> parse(UUID bomId, byte[] message) {
    if (message.length > MOST_BYTES) {
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(message)).toString();
      return Optional.of(event(bomId, text));
    } catch (CharacterCodingException | RuntimeException notAnObject) {
      // A plain RuntimeException is how the parser tells of too deep a nesting.
      return Optional.empty();
    }
  }

  private static StreamEvent event(UUID bomId, String text) {
    JsonObject object = object(text);
    String eventType = object.get("event_type") instanceof JsonString type ? type.getString() : "";
    boolean nameable = EVENT_TYPE.matcher(eventType).matches() && !OWN_NAMES.contains(eventType);
    long sequence = sequence(object);
    boolean logged = nameable && sequence > 0 && object.get("state") instanceof JsonObject;
    return logged
        ? StreamEvents.logged(bomId, sequence, eventType, withoutSequence(text, object))
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

  /** The event's own bytes, as the log has them. */
  private static String withoutSequence(String text, JsonObject object) {
    int comma = text.indexOf(',');
    if (text.startsWith(SEQUENCE) && comma > 0) {
      return "{" + text.substring(comma + 1);
    }
    JsonValue rest = Json.createObjectBuilder(object).remove("sequence").build();
    return rest.toString();
  }
}
