package org.bomstream.launch;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what gives no notice. */
public final class Poll {
  private static final Duration PACE = Duration.ofMillis(50);

  private Poll() {}

  /** Whether the condition came true within the time. */
  public static boolean until(BooleanSupplier condition, Duration within) {
    var end = System.nanoTime() + within.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(PACE.toNanos());
    }
    return true;
  }
}
