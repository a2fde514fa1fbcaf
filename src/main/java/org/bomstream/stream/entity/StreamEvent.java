package org.bomstream.stream.entity;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressEvent;

/**
 * An event as it goes to the socket: serialised once, into bytes that all subscribers share.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent
 *     events</a>
 */
public final class StreamEvent implements OutboundSseEvent {
  /** How long a client should wait before it connects anew. */
  public static final Duration RETRY = Duration.ofSeconds(3);

  /** A comment, which clients pass over; it finds those that are gone. */
  public static final StreamEvent KEEPALIVE = comment(": keepalive\n\n");

  /** The first thing that every client gets. */
  public static final StreamEvent OPENING = retry(RETRY);

  private static final String DELETED = "bom_deleted";
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

  private final UUID bomId;
  private final long sequence;
  private final String name;
  private final BodyChunk chunk;
  private final boolean superseded;
  private final String ending;
  private final String named;

  private StreamEvent(
      UUID bomId, long sequence, String name, byte[] bytes, boolean superseded, String ending) {
    this(bomId, sequence, name, bytes, superseded, ending, null);
  }

  private StreamEvent(
      UUID bomId,
      long sequence,
      String name,
      byte[] bytes,
      boolean superseded,
      String ending,
      String named) {
    this.bomId = bomId;
    this.sequence = sequence;
    this.name = name;
    chunk = BodyChunk.of(bytes);
    this.superseded = superseded;
    this.ending = ending;
    this.named = named;
  }

  /** An event of the log. */
  public static StreamEvent of(ProgressEvent event) {
    return logged(event.bomId(), event.sequence(), event.eventType(), event.data());
  }

  public static StreamEvent logged(UUID bomId, long sequence, String eventType, String data) {
    return new StreamEvent(
        bomId,
        sequence,
        nameOf(eventType),
        frame(sequence, nameOf(eventType), data),
        eventType.equals(EventType.PROGRESS.code()),
        isTerminal(eventType) ? eventType : null);
  }

  /**
   * An event of another publisher, which is in no log and has no number.
   *
   * @param eventType null for one that has none that may be shown
   * @param namesBom whether its data say whose they are
   */
  public static StreamEvent foreign(UUID bomId, String eventType, String data, boolean namesBom) {
    String name = eventType == null ? null : nameOf(eventType);
    boolean terminal = eventType != null && isTerminal(eventType);
    return new StreamEvent(
        bomId,
        0,
        name,
        frame(0, name, data),
        false,
        terminal ? eventType : null,
        namesBom ? null : named(bomId, data));
  }

  /** The same with the BOM's id, for streams where it is not clear of itself. */
  private static String named(UUID bomId, String data) {
    String rest = data.strip().substring(1);
    String comma = rest.strip().equals("}") ? "" : ",";
    return "{\"bom_id\":\"" + bomId + "\"" + comma + rest;
  }

  /** A BOM is no more. Who follows no other gets the stream's end instead. */
  public static StreamEvent deletion(UUID bomId) {
    String data = "{\"type\":\"%s\",\"bom_id\":\"%s\"}".formatted(DELETED, bomId);
    return new StreamEvent(bomId, 0, DELETED, frame(0, DELETED, data), false, DELETED);
  }

  /** An event of the stream itself. */
  public static StreamEvent control(String name, String data) {
    return new StreamEvent(null, 0, name, frame(0, name, data), false, null);
  }

  /** What a client is to know of when it may connect anew. */
  private static StreamEvent retry(Duration after) {
    return comment("retry: %d\n\n".formatted(after.toMillis()));
  }

  private static StreamEvent comment(String text) {
    return new StreamEvent(null, 0, null, text.getBytes(StandardCharsets.UTF_8), false, null);
  }

  /** The stream's last words, with the time after which a client may connect anew. */
  public static StreamEvent closing(String reason, Duration retry) {
    String data = "{\"type\":\"stream_closing\",\"reason\":\"%s\"}".formatted(reason);
    var bytes = new ByteArrayOutputStream();
    retry(retry).writeTo(bytes);
    control("stream_closing", data).writeTo(bytes);
    return new StreamEvent(null, 0, "stream_closing", bytes.toByteArray(), false, null);
  }

  /** The stream's last words when nothing more will come. */
  public static StreamEvent end(String reason) {
    return control("stream_end", "{\"type\":\"stream_end\",\"reason\":\"%s\"}".formatted(reason));
  }

  private static boolean isTerminal(String eventType) {
    return EventType.of(eventType).filter(EventType::isTerminal).isPresent();
  }

  private static String nameOf(String eventType) {
    return eventType.equals(EventType.PROGRESS.code()) ? "progress" : eventType;
  }

  private static byte[] frame(long sequence, String name, String data) {
    var text = new StringBuilder(data.length() + 64);
    if (sequence > 0) {
      text.append("id: ").append(sequence).append('\n');
    }
    if (name != null) {
      text.append("event: ").append(name).append('\n');
    }
    for (String line : LINE_BREAK.split(data, -1)) {
      text.append("data: ").append(line).append('\n');
    }
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  /** 1, 2, 3 … in its BOM; 0 for what is not in the log. */
  public long sequence() {
    return sequence;
  }

  /** Whose news it is; null for an event of the stream itself. */
  public UUID bomId() {
    return bomId;
  }

  /** Whether the next event of its kind makes it worthless. */
  public boolean isProgress() {
    return superseded;
  }

  /** Whether the run may have moved on with no event: it waits for a node, or for a person. */
  public boolean isHeld() {
    return EventType.of(Objects.requireNonNullElse(name, "")).filter(EventType::isHeld).isPresent();
  }

  public boolean isDeletion() {
    return DELETED.equals(ending);
  }

  /** Whether a run has ended with it; then {@link #ending} says how. */
  public boolean isTerminal() {
    return ending != null;
  }

  /** The event type with which the run ended; null where it did not. */
  public String ending() {
    return ending;
  }

  /** The event's JSON, taken out of its lines again. */
  public String json() {
    String text = chunk.text();
    int start = text.indexOf("\ndata: ") + "\ndata: ".length();
    return text.substring(start, text.indexOf('\n', start));
  }

  /** Whether clients get it as an event, as opposed to a comment or a setting. */
  public boolean isData() {
    return bomId != null || name != null;
  }

  public int size() {
    return chunk.length();
  }

  public void writeTo(ByteArrayOutputStream out) {
    chunk.writeBody(out, 0);
  }

  /** For a stream of several BOMs: with its BOM's name, and another id than its sequence. */
  public void writeTo(ByteArrayOutputStream out, String id) {
    if (sequence > 0) {
      int start = "id: \n".length() + Long.toString(sequence).length();
      out.writeBytes(("id: " + id + "\n").getBytes(StandardCharsets.US_ASCII));
      chunk.writeBody(out, start);
    } else if (named != null) {
      out.writeBytes(frame(0, name, named));
    } else {
      writeTo(out);
    }
  }

  /** For a stream of this BOM alone: everybody's bytes. */
  public BodyChunk chunk() {
    return chunk;
  }

  @Override
  public Class<?> getType() {
    return byte[].class;
  }

  @Override
  public Type getGenericType() {
    return byte[].class;
  }

  @Override
  public MediaType getMediaType() {
    return MediaType.APPLICATION_JSON_TYPE;
  }

  @Override
  public Object getData() {
    return chunk.text().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String getId() {
    return sequence == 0 ? null : Long.toString(sequence);
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getComment() {
    return null;
  }

  @Override
  public long getReconnectDelay() {
    return RECONNECT_NOT_SET;
  }

  @Override
  public boolean isReconnectDelaySet() {
    return false;
  }

  @Override
  public String toString() {
    return Objects.requireNonNullElse(name, "event") + " " + sequence;
  }
}
