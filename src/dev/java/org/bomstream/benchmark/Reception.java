package org.bomstream.benchmark;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** What one reading thread has got; others read it when that thread has ended. */
final class Reception {
  private static final long LONGEST_MICROS = Duration.ofHours(1).toMillis() * 1_000;
  private static final int DIGITS = 3;

  private final Histogram latencies = microseconds();
  private final Histogram openings = microseconds();
  private long lost;
  private long disordered;
  private long damaged;
  private long lastAt = Long.MIN_VALUE;

  static Histogram microseconds() {
    return new Histogram(LONGEST_MICROS, DIGITS);
  }

  void opened(long nanos) {
    openings.recordValue(TimeUnit.NANOSECONDS.toMicros(nanos));
  }

  /**
   * A message has come to a stream.
   *
   * @param expected the number that comes next on it
   */
  void received(long expected, long number, int bytes, long sentAt, long at) {
    latencies.recordValue(TimeUnit.NANOSECONDS.toMicros(Math.max(0, at - sentAt)));
    lastAt = Math.max(lastAt, at);
    lost += Math.max(0, number - expected);
    disordered += number < expected ? 1 : 0;
    damaged += bytes == Message.BYTES ? 0 : 1;
  }

  void add(Reception other) {
    latencies.add(other.latencies);
    openings.add(other.openings);
    lost += other.lost;
    disordered += other.disordered;
    damaged += other.damaged;
    lastAt = Math.max(lastAt, other.lastAt);
  }

  Histogram latencies() {
    return latencies;
  }

  Histogram openings() {
    return openings;
  }

  /** When the last message came, by {@link System#nanoTime}. */
  long lastAt() {
    return lastAt;
  }

  /**
   * @throws BenchmarkFailed when not exactly what was sent has come, in its order
   */
  void require(long expected) {
    long count = latencies.getTotalCount();
    if (count != expected || lost + disordered + damaged > 0) {
      throw new BenchmarkFailed(
          "of %d deliveries %d came; passed over %d, doubled or out of order %d, damaged %d"
              .formatted(expected, count, lost, disordered, damaged));
    }
  }
}
