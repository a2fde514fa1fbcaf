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

  private final Queue<Task> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger working = new AtomicInteger();

  /** Something to be written to one client. */
  interface Task {
    void write(Turn turn);
  }

  /** The thread that writes to a client now. */
  interface Turn {
    /** A thread that the client has to itself. */
    Turn ALONE = () -> {};

    /** Has to wait for the client, and does nothing else from now on. */
    void leave();
  }

  /** Has it written, soon; never blocks. */
  void add(Task task) {
    waiting.add(task);
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
  private final class Writer implements Runnable, Turn {
    private boolean away;

    @Override
    public void run() {
      try {
        Task next = waiting.poll();
        while (next != null) {
          next.write(this);
          next = away ? null : waiting.poll();
        }
      } finally {
        leave();
      }
    }

    @Override
    public void leave() {
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
