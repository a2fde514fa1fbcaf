package org.bomstream.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many calls of one user are answered at once, on this node. More wait for their turn, first
 * come, first served: whoever asks for a hundred lists at once holds up nobody else.
 */
@ApplicationScoped
public class UserTurns {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Inject
  @ConfigProperty(name = "requests.at-once-per-user")
  int atOnce;

  Duration patience = PATIENCE;

  private final Map<String, Line> lines = new ConcurrentHashMap<>();

  /** Somebody's calls, answered or waiting. */
  private record Line(Semaphore places, int calls) {
    Line and(int more) {
      return new Line(places, calls + more);
    }
  }

  /** A call is answered until this is closed. */
  @FunctionalInterface
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Waits until the user's earlier calls leave a place.
   *
   * @param organization empty for an operator's
   * @throws QuotaExceeded when that takes too long
   * @throws CancellationException when the thread is interrupted, which it stays
   */
  public Turn take(String user, Optional<String> organization) {
    String name = organization.orElse("") + "\n" + user;
    Semaphore places = come(name);
    try {
      if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return () -> {
          places.release();
          leave(name);
        };
      }
    } catch (InterruptedException e) {
      leave(name);
      Thread.currentThread().interrupt();
      throw new CancellationException("the server is stopping");
    }
    leave(name);
    throw new QuotaExceeded("requests_at_once", "user", atOnce, Duration.ofSeconds(1));
  }

  private Semaphore come(String name) {
    return lines
        .merge(name, new Line(new Semaphore(atOnce, true), 1), (known, _) -> known.and(1))
        .places();
  }

  private void leave(String name) {
    lines.computeIfPresent(name, (_, known) -> known.calls() == 1 ? null : known.and(-1));
  }

  /** How many users have calls here. */
  int users() {
    return lines.size();
  }
}
