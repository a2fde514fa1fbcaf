package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import org.bomstream.problem.Problem;

/**
 * Lets a few files be read at once, since all of them share one heap: organizations take turns, so
 * that many files of one keep another waiting no longer than one of them takes.
 */
@ApplicationScoped
public class ImportTurns {
  static final int AT_ONCE = 2;

  /** Of one organization, and of all: each holds a thread and an open request. */
  static final int OWN_WAITING = 16;

  static final int ALL_WAITING = 4 * OWN_WAITING;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Who waits, by organization; the one whose turn is next comes first. */
  private final Map<String, Queue<Object>> waiting = new LinkedHashMap<>();

  private int atWork;

  /** A place, until it is closed. */
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Waits for a place.
   *
   * @throws Problem 503 when none comes free in time, or too many wait
   */
  public synchronized Turn turn(String organization) {
    Object ticket = new Object();
    join(organization, ticket);
    try {
      await(ticket);
      atWork++;
    } finally {
      leave(organization, ticket);
    }
    return this::end;
  }

  private void join(String organization, Object ticket) {
    if (waiting(organization) >= OWN_WAITING || waiting() >= ALL_WAITING) {
      throw busy();
    }
    waiting.computeIfAbsent(organization, any -> new ArrayDeque<>()).add(ticket);
  }

  private void await(Object ticket) {
    long until = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (atWork == AT_ONCE || !isNext(ticket)) {
        long millis = Duration.ofNanos(until - System.nanoTime()).toMillis();
        if (millis <= 0) {
          throw busy();
        }
        wait(millis);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
  }

  private boolean isNext(Object ticket) {
    return waiting.values().iterator().next().element().equals(ticket);
  }

  /** The organization goes behind the others. */
  private void leave(String organization, Object ticket) {
    Queue<Object> own = waiting.remove(organization);
    if (own != null) {
      own.remove(ticket);
      if (!own.isEmpty()) {
        waiting.put(organization, own);
      }
    }
    notifyAll();
  }

  private synchronized void end() {
    atWork--;
    notifyAll();
  }

  private int waiting(String organization) {
    Queue<Object> own = waiting.get(organization);
    return own == null ? 0 : own.size();
  }

  synchronized int waiting() {
    return waiting.values().stream().mapToInt(Queue::size).sum();
  }

  private static Problem busy() {
    return new Problem(503, "Service Unavailable", "Other files are being read; try again soon.")
        .header("Retry-After", "10");
  }
}
