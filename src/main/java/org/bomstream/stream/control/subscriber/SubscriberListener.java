package org.bomstream.stream.control.subscriber;

import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;

/** Who is to know what becomes of a subscriber, as opposed to who sends to it. */
public interface SubscriberListener {
  /** So many events went out in one write. */
  void delivered(int events);

  /** So long after its commit, or its arrival by Redis, an event was written: a sample. */
  void lagged(Duration lag);

  /**
   * Told once.
   *
   * @param why the reason that the client was told, or what happened to it
   */
  void ended(SseEventSink subscriber, Duration age, String why);
}
