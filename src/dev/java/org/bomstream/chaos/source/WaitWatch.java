package org.bomstream.chaos.source;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bomstream.system.Tables;

/** Looks all the while whether runs that wait go on when their time has come. */
final class WaitWatch implements AutoCloseable {
  private static final Duration PACE = Duration.ofMillis(200);

  /** In milliseconds of the database's time: the wait that is longest overdue, and the longest. */
  private static final String WAITS =
      """
      select coalesce(max(extract(epoch from clock_timestamp() - waiting_until) * 1000), 0)::bigint
      from run where status = 'WAITING' and completed_at is null
      """;

  private final Tables tables;
  private final AtomicLong overdue = new AtomicLong();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  private final Future<?> looking;

  WaitWatch(Tables tables) {
    this.tables = tables;
    looking = timer.scheduleWithFixedDelay(this::look, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    overdue.accumulateAndGet(tables.number(WAITS), Math::max);
  }

  /** By how much the latest was too late. */
  Duration latest() {
    if (looking.isDone()) {
      throw new IllegalStateException("waits were not looked at", looking.exceptionNow());
    }
    return Duration.ofMillis(overdue.get());
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
