package org.bomstream.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** Many open streams, read by a few threads. One thread, which made it, waits for what they get. */
final class Audience implements AutoCloseable {
  /** Nothing has come for so long: nothing will. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration GLANCE = Duration.ofMillis(100);
  private static final int OPENS_AT_ONCE = 64;

  private final AtomicLong open = new AtomicLong();
  private final AtomicLong delivered = new AtomicLong();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Thread waiter = Thread.currentThread();
  private final List<ReadLoop> loops = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile long goal = Long.MAX_VALUE;
  private volatile boolean leaving;

  /**
   * Opens the streams, and returns when the server has told each that it is there.
   *
   * @throws BenchmarkFailed when one was refused
   */
  Audience(Door door, int streams, int readers, Duration rest) {
    for (int reader = 0; reader < readers; reader++) {
      int first = reader;
      var numbers = IntStream.range(0, streams).filter(n -> n % readers == first).boxed().toList();
      loops.add(new ReadLoop(this, door, numbers, Math.max(1, OPENS_AT_ONCE / readers), rest));
    }
    loops.forEach(loop -> threads.add(Thread.ofPlatform().name("benchmark-reader").start(loop)));
    try {
      await(open::get, streams, "streams opened");
    } catch (BenchmarkFailed e) {
      close();
      throw e;
    }
  }

  void opened() {
    if (open.incrementAndGet() >= goal) {
      LockSupport.unpark(waiter);
    }
  }

  int open() {
    return open.intValue();
  }

  void delivered(int messages) {
    if (delivered.addAndGet(messages) >= goal) {
      LockSupport.unpark(waiter);
    }
  }

  void failed(Throwable cause) {
    failure.compareAndSet(null, cause);
    LockSupport.unpark(waiter);
  }

  boolean isLeaving() {
    return leaving;
  }

  /** How often its threads look whether they are still wanted. */
  Duration glance() {
    return GLANCE;
  }

  /** Waits until so many messages have come to all streams together. */
  void awaitDelivered(long messages) {
    await(delivered::get, messages, "messages delivered");
  }

  private void await(LongSupplier count, long wanted, String what) {
    goal = wanted;
    long seen = -1;
    long seenAt = System.nanoTime();
    for (long now = count.getAsLong(); now < wanted; now = count.getAsLong()) {
      requireHealth();
      if (now != seen) {
        seen = now;
        seenAt = System.nanoTime();
      } else if (System.nanoTime() - seenAt > PATIENCE.toNanos()) {
        throw new BenchmarkFailed(
            "%d of %d %s, and nothing more came for %d s"
                .formatted(now, wanted, what, PATIENCE.toSeconds()));
      }
      LockSupport.parkNanos(GLANCE.toNanos());
    }
    goal = Long.MAX_VALUE;
  }

  void requireHealth() {
    var cause = failure.get();
    if (cause instanceof BenchmarkFailed failed) {
      throw failed;
    } else if (cause != null) {
      throw new BenchmarkFailed("a stream broke", cause);
    }
  }

  /** Closes all streams and tells what came over them. */
  Reception leave() {
    close();
    requireHealth();
    var all = new Reception();
    loops.forEach(loop -> all.add(loop.reception()));
    return all;
  }

  @Override
  public void close() {
    leaving = true;
    for (var thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
