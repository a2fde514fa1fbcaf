package org.bomstream.schedule;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Has recurring tasks done, from when each is started until the application ends. */
@ApplicationScoped
public class Schedule {
  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService executor;

  private final List<ScheduledFuture<?>> started = new CopyOnWriteArrayList<>();
  private volatile boolean held;
  private volatile boolean stopping;

  /** Lets no task start from now on, where what it would work by is wrong. */
  public void hold() {
    held = true;
  }

  /** Does the task first when one period has gone by. */
  public void start(Recurring task) {
    if (held) {
      return;
    }
    long period = task.period().toMillis();
    started.add(executor.scheduleWithFixedDelay(task, period, period, TimeUnit.MILLISECONDS));
  }

  /**
   * Does what is done in portions, until one does nothing, or the application ends.
   *
   * @param portion says how much it has done
   * @return how much all have done
   */
  public int repeat(IntSupplier portion) {
    int all = 0;
    for (int some = 1; some > 0 && !stopping; all += some) {
      some = portion.getAsInt();
    }
    return all;
  }

  /** Whether the application ends: who has much to do leaves the rest. */
  public boolean isStopping() {
    return stopping;
  }

  /** Before all others stop, who may so rely on it that nothing begins any more. */
  void stop(@Observes @Priority(1) @BeforeDestroyed(ApplicationScoped.class) Object end) {
    stopping = true;
    started.forEach(task -> task.cancel(false));
  }
}
