package org.bomstream.stream.control.subscriber;

import jakarta.ws.rs.sse.SseEventSink;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Keeps what it is told of a subscriber. */
public final class Watcher implements SubscriberListener {
  public final AtomicInteger ended = new AtomicInteger();
  final AtomicInteger delivered = new AtomicInteger();
  final Queue<Duration> lags = new ConcurrentLinkedQueue<>();
  public final AtomicReference<String> why = new AtomicReference<>();

  @Override
  public void delivered(int events) {
    delivered.addAndGet(events);
  }

  @Override
  public void lagged(Duration lag) {
    lags.add(lag);
  }

  @Override
  public void ended(SseEventSink subscriber, Duration age, String reason) {
    ended.incrementAndGet();
    why.set(reason);
  }
}
