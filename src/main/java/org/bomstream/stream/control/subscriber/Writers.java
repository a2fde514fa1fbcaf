package org.bomstream.stream.control.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does the writing for all subscribers: a thread for each processor, there only while something
 * waits. One that has to wait for a client stays with it alone, and another takes its place, so
 * that nobody else waits.
 */
@ApplicationScoped
public class Writers {
  private static final int MOST = Runtime.getRuntime().availableProcessors();

  private final Queue<Subscriber> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger working = new AtomicInteger();

  /** Has what waits for the subscriber written, soon; never blocks. */
  void add(Subscriber subscriber) {
    waiting.add(subscriber);
    takeOn();
  }

  private void takeOn() {
    if (working.get() < MOST && working.getAndUpdate(Writers::oneMore) < MOST) {
      Thread.ofVirtual().name("stream-writer").start(new Writer());
    }
  }

  private static int oneMore(int working) {
    return Math.min(working + 1, MOST);
  }

  /** One of the threads. */
  final class Writer implements Runnable {
    private boolean away;

    @Override
    public void run() {
      try {
        Subscriber next = waiting.poll();
        while (next != null) {
          next.writeWaiting(this);
          next = away ? null : waiting.poll();
        }
      } finally {
        leave();
      }
    }

    /** Has to wait for a client, and does nothing else from now on. */
    void leave() {
      if (!away) {
        away = true;
        working.decrementAndGet();
        if (!waiting.isEmpty()) {
          takeOn();
        }
      }
    }
  }
}
