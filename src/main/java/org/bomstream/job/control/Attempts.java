package org.bomstream.job.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.bomstream.problem.Outage;
import org.bomstream.schedule.VirtualThreads;

/**
 * What this node does about runs outside of jobs, now or soon. The database may be away for a
 * while: what fails now is done at the next turn. That is told once, and its end too.
 */
@ApplicationScoped
public class Attempts {
  private static final Logger LOG = System.getLogger(Attempts.class.getName());

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService executor;

  private volatile boolean databaseAway;
  private volatile boolean faulty;

  void soon(Runnable task) {
    soon(task, Duration.ZERO);
  }

  void soon(Runnable task, Duration pause) {
    try {
      var _ = executor.schedule(() -> now(task), pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopping) {
      LOG.log(Level.DEBUG, "The server is stopping, and takes no run", stopping);
    }
  }

  void now(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      failed(e);
    }
  }

  private void failed(RuntimeException failure) {
    if (Outage.causeOf(failure).isEmpty()) {
      LOG.log(faulty ? Level.DEBUG : Level.ERROR, "Runs are not seen to for a fault", failure);
      faulty = true;
    } else if (!databaseAway) {
      databaseAway = true;
      LOG.log(Level.WARNING, "No runs can be taken for now, trying on", failure);
    }
  }

  /** The turn that asks the database all there is to ask has come to its end. */
  void succeeded() {
    faulty = false;
    if (databaseAway) {
      databaseAway = false;
      LOG.log(Level.INFO, "Runs are taken again.");
    }
  }

  boolean isDatabaseAway() {
    return databaseAway;
  }
}
