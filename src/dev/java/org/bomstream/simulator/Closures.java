package org.bomstream.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bomstream.simulator.script.Script.Closure;

/** Shuts doors for the times that a script says. */
final class Closures implements AutoCloseable {
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private final List<Future<?>> coming = new ArrayList<>();

  /** Nothing of an earlier script happens from now on. */
  synchronized void clear() {
    coming.forEach(each -> each.cancel(false));
    coming.clear();
  }

  synchronized void plan(Door door, Closure closure) {
    if (closure.from().isZero()) {
      // At once: the next call is to find nobody.
      door.shut();
    } else {
      later(door::shut, closure.from());
    }
    later(door::open, closure.until());
  }

  private void later(Runnable what, Duration after) {
    coming.add(timer.schedule(what, after.toMillis(), TimeUnit.MILLISECONDS));
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
