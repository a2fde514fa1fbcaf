package org.bomstream.stream.entity;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressEvent;

/** Makes what a stream bears ({@link StreamEvent}), each as the bytes that go to the socket. */
public final class StreamEvents {
  /** How long a client should wait before it connects anew. */
  public static final Duration RETRY = Duration.ofSeconds(3);

  /** A comment, which clients pass over; it finds those that are gone. */
  public static final StreamEvent KEEPALIVE = new StreamEvent.Comment(chunk(": keepalive\n\n"));

  /** The first thing that every client gets: when it may connect anew. */
  public static final StreamEvent OPENING =
      new StreamEvent.Comment(chunk(SseText.retry(RETRY.toMillis())));

  private StreamEvents() {}

  /** An event as it is read in the log. */
  public static StreamEvent.Logged logged(ProgressEvent event) {
    return logged(event, Arrival.UNKNOWN);
  }

  public static StreamEvent.Logged logged(ProgressEvent event, Arrival arrival) {
    return logged(event.bomId(), event.sequence(), event.eventType(), event.data(), arrival);
  }

  public static StreamEvent.Logged logged(
      UUID bomId, long sequence, String eventType, String data, Arrival arrival) {
    return new StreamEvent.Logged(
        bomId,
        sequence,
        eventType,
        EventType.of(eventType),
        chunk(
            SseText.event(SseText.name(eventType))
                + SseText.data(data)
                + SseText.id(Long.toString(sequence))),
        arrival);
  }

  /**
   * An event of another publisher.
   *
   * @param eventType empty for one that has none that may be shown
   * @param namesBom whether its data say whose they are
   */
  public static StreamEvent.Foreign foreign(
      UUID bomId, Optional<String> eventType, String data, boolean namesBom) {
    Optional<String> name = eventType.map(SseText::name);
    return new StreamEvent.Foreign(
        bomId,
        name,
        eventType.flatMap(EventType::of).filter(EventType::isTerminal).map(EventType::code),
        event(name, data),
        namesBom ? Optional.empty() : Optional.of(event(name, naming(bomId, data))));
  }

  private static String naming(UUID bomId, String data) {
    String rest = data.strip().substring(1);
    String comma = rest.strip().equals("}") ? "" : ",";
    return "{\"bom_id\":\"" + bomId + "\"" + comma + rest;
  }

  public static StreamEvent.Deletion deletion(UUID bomId) {
    String name = StreamEvent.Deletion.NAME;
    String data = "{\"type\":\"%s\",\"bom_id\":\"%s\"}".formatted(name, bomId);
    return new StreamEvent.Deletion(bomId, event(Optional.of(name), data));
  }

  /** The first event about a BOM on every stream. */
  public static StreamEvent.OfStream connected(String data) {
    return ofStream("", "connected", data);
  }

  /** The stream's last words, with the time after which a client may connect anew. */
  public static StreamEvent.OfStream closing(String reason, Duration retry) {
    return last(SseText.retry(retry.toMillis()), "stream_closing", reason);
  }

  /** The stream's last words when nothing more will come. */
  public static StreamEvent.OfStream end(String reason) {
    return last("", "stream_end", reason);
  }

  private static StreamEvent.OfStream last(String before, String name, String reason) {
    return ofStream(before, name, "{\"type\":\"%s\",\"reason\":\"%s\"}".formatted(name, reason));
  }

  private static StreamEvent.OfStream ofStream(String before, String name, String data) {
    return new StreamEvent.OfStream(
        name, chunk(before + SseText.event(name) + SseText.lastData(data)));
  }

  private static BodyChunk event(Optional<String> name, String data) {
    return chunk(name.map(SseText::event).orElse("") + SseText.lastData(data));
  }

  private static BodyChunk chunk(String text) {
    return BodyChunk.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
