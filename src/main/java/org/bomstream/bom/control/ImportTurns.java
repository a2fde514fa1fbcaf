package org.bomstream.bom.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bomstream.problem.Problem;

/** Lets a few files be read at once: a large one takes 100 MB of heap while it is. */
@ApplicationScoped
public class ImportTurns {
  private static final int AT_ONCE = 2;
  private static final int PATIENCE_SECONDS = 30;

  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /** A place, until it is closed. */
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Waits for a place.
   *
   * @throws Problem 503 when none comes free in time
   */
  public Turn turn() {
    try {
      if (places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return places::release;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Problem(503, "Service Unavailable", "Other files are being read; try again soon.")
        .header("Retry-After", "10");
  }
}
