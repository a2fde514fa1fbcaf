package org.bomstream.stream.control;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
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
  /** A comment, which clients pass over; it finds those that are gone. */
  static final StreamEvent KEEPALIVE =
      new StreamEvent(0, null, ": keepalive\n\n".getBytes(StandardCharsets.UTF_8), false, null);

  /** How long a client should wait before it connects anew. */
  private static final Duration RETRY = Duration.ofSeconds(3);

  /** The first thing that every client gets. */
  static final StreamEvent OPENING =
      new StreamEvent(
          0,
          null,
          "retry: %d\n\n".formatted(RETRY.toMillis()).getBytes(StandardCharsets.UTF_8),
          false,
          null);

  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

  private final long sequence;
  private final String name;
  private final byte[] bytes;
  private final boolean superseded;
  private final String ending;

  private StreamEvent(long sequence, String name, byte[] bytes, boolean superseded, String ending) {
    this.sequence = sequence;
    this.name = name;
    this.bytes = bytes;
    this.superseded = superseded;
    this.ending = ending;
  }

  /** An event of the log. */
  public static StreamEvent of(ProgressEvent event) {
    return logged(event.sequence(), event.eventType(), event.data());
  }

  static StreamEvent logged(long sequence, String eventType, String data) {
    boolean progress = eventType.equals(EventType.PROGRESS);
    return new StreamEvent(
        sequence,
        nameOf(eventType),
        frame(sequence, nameOf(eventType), data),
        progress,
        EventType.isTerminal(eventType) ? eventType : null);
  }

  /**
   * An event of another publisher, which is in no log and has no number.
   *
   * @param eventType null for one that has none that may be shown
   */
  static StreamEvent foreign(String eventType, String data) {
    String name = eventType == null ? null : nameOf(eventType);
    boolean terminal = eventType != null && EventType.isTerminal(eventType);
    return new StreamEvent(0, name, frame(0, name, data), false, terminal ? eventType : null);
  }

  /** An event of the stream itself. */
  static StreamEvent control(String name, String data) {
    return new StreamEvent(0, name, frame(0, name, data), false, null);
  }

  /** The stream's last words, with the time after which a client may connect anew. */
  static StreamEvent closing(String name, String data) {
    var bytes = new ByteArrayOutputStream();
    OPENING.writeTo(bytes);
    control(name, data).writeTo(bytes);
    return new StreamEvent(0, name, bytes.toByteArray(), false, null);
  }

  private static String nameOf(String eventType) {
    return eventType.equals(EventType.PROGRESS) ? "progress" : eventType;
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
  long sequence() {
    return sequence;
  }

  /** Whether the next event of its kind makes this one worthless. */
  boolean isSuperseded(StreamEvent next) {
    return superseded && next.superseded;
  }

  /** Whether a run has ended with it; then {@link #ending} says how. */
  boolean isTerminal() {
    return ending != null;
  }

  /** The event type with which the run ended; null where it did not. */
  String ending() {
    return ending;
  }

  /** The event's JSON, taken out of its lines again. */
  String json() {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int start = text.indexOf("\ndata: ") + "\ndata: ".length();
    return text.substring(start, text.indexOf('\n', start));
  }

  /** Whether clients get it as an event, as opposed to a comment or a setting. */
  boolean isData() {
    return this != KEEPALIVE && this != OPENING;
  }

  int size() {
    return bytes.length;
  }

  void writeTo(ByteArrayOutputStream out) {
    out.writeBytes(bytes);
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
    return bytes.clone();
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
