package org.bomstream.schedule;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * A task that is done again and again, as opposed to one that is done once. A failure is logged
 * when it is the first, and so is the first success after it; the task goes on in any case.
 */
public final class Recurring implements Runnable {
  private static final Logger LOG = System.getLogger(Recurring.class.getName());

  private final String name;
  private final Duration period;
  private final Runnable task;
  private volatile boolean failing;

  /**
   * @param name what is done, as a log line begins: {@code The look for old events}
   * @param period from one end to the next beginning, at least 1 ms
   */
  public Recurring(String name, Duration period, Runnable task) {
    this.name = name;
    this.period = period.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : period;
    this.task = task;
  }

  String name() {
    return name;
  }

  Duration period() {
    return period;
  }

  @Override
  public void run() {
    try {
      task.run();
      succeeded();
    } catch (RuntimeException e) {
      // An executor drops a task that throws.
      failed(e);
    }
  }

  private void succeeded() {
    if (failing) {
      failing = false;
      LOG.log(Level.INFO, "{0} succeeds again.", name);
    }
  }

  private void failed(RuntimeException failure) {
    if (!failing) {
      failing = true;
      LOG.log(Level.WARNING, name + " fails, trying on", failure);
    }
  }
}
