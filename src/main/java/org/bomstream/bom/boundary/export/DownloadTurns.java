package org.bomstream.bom.boundary.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bomstream.problem.Problem;

/**
 * How many files go out at once: each holds a thread for as long as its client takes, which may be
 * slow. One organization's never fill the node.
 */
@ApplicationScoped
public class DownloadTurns {
  static final int AT_ONCE = 24;
  static final int PER_ORGANIZATION = 8;

  private static final String RETRY_SECONDS = "5";

  private final Map<String, Integer> going = new HashMap<>();
  private int all;

  /** A place, until it is closed. */
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Whether there is a place: asked before an answer begins. A place that was taken then would
   * never be given back where the answer is not sent, as that to a HEAD.
   *
   * @param organization empty for an operator's
   * @throws Problem 429 when the organization has too many, 503 when the node has
   */
  public synchronized void check(String organization) {
    if (going.getOrDefault(organization, 0) >= PER_ORGANIZATION) {
      throw refusal(429, "Too Many Requests", "Your organization takes as many files as it may.");
    }
    if (all >= AT_ONCE) {
      throw refusal(503, "Service Unavailable", "This server sends as many files as it may.");
    }
  }

  /**
   * Takes a place.
   *
   * @throws Problem as {@link #check}
   */
  public synchronized Turn turn(String organization) {
    check(organization);
    all++;
    going.merge(organization, 1, Integer::sum);
    AtomicBoolean ended = new AtomicBoolean();
    return () -> {
      if (ended.compareAndSet(false, true)) {
        end(organization);
      }
    };
  }

  private synchronized void end(String organization) {
    all--;
    going.computeIfPresent(organization, (_, n) -> n == 1 ? null : n - 1);
  }

  private static Problem refusal(int status, String title, String detail) {
    return new Problem(status, title, detail).header("Retry-After", RETRY_SECONDS);
  }
}
