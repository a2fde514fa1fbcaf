package org.bomstream.benchmark;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Beats at a fixed rate, whatever happens in between: a beat that comes late bears the time at
 * which it was due. Latency counted from the late one would leave out what the delay did to all
 * after it ("coordinated omission").
 */
final class Metronome {
  private final LongSupplier clock;
  private final LongConsumer waiting;
  private final long period;
  private long due;

  Metronome(Duration period) {
    this(System::nanoTime, LockSupport::parkNanos, period);
  }

  /**
   * @param clock nanoseconds
   * @param waiting waits for so many nanoseconds, or less
   */
  Metronome(LongSupplier clock, LongConsumer waiting, Duration period) {
    this.clock = clock;
    this.waiting = waiting;
    this.period = period.toNanos();
    this.due = clock.getAsLong();
  }

  /** Waits for the next beat, unless it has passed, and tells when it was due. */
  long next() {
    long beat = due;
    due += period;
    for (long left = beat - clock.getAsLong(); left > 0; left = beat - clock.getAsLong()) {
      waiting.accept(left);
    }
    return beat;
  }
}
