package org.bomstream.stream.control.subscriber;

import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;

/** Who is to know what becomes of a subscriber, as opposed to who sends to it. */
public interface SubscriberListener {
  /** So many events went out in one write. */
  void delivered(int events);

  /**
   * Told once.
   *
   * @param why the reason that the client was told, or what happened to it
   */
  void ended(SseEventSink subscriber, Duration age, String why);
}
