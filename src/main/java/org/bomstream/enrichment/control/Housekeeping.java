package org.bomstream.enrichment.control;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.bomstream.VirtualThreads;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets what is over, in the background and a few at a time: old runs, their jobs in the batch
 * repository, keys of requests, nodes that are gone. Each node does so, and passes over what
 * another is at.
 */
@ApplicationScoped
public class Housekeeping {
  private static final Logger LOG = System.getLogger(Housekeeping.class.getName());

  /** A node that lives is seen every second. */
  private static final Duration GONE = Duration.ofDays(1);

  @Inject Runs runs;
  @Inject OldJobs jobs;
  @Inject RequestKeys keys;
  @Inject Nodes nodes;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService scheduler;

  @Inject
  @ConfigProperty(name = "runs.kept-per-bom")
  int runsKeptPerBom;

  @Inject
  @ConfigProperty(name = "runs.kept-for")
  Duration runsKeptFor;

  @Inject
  @ConfigProperty(name = "jobs.kept")
  int jobsKept;

  @Inject
  @ConfigProperty(name = "jobs.kept-for")
  Duration jobsKeptFor;

  @Inject
  @ConfigProperty(name = "runs.purge-interval")
  Duration interval;

  private ScheduledFuture<?> schedule;

  /** After the schema is there. */
  void start(@Observes @Priority(200) @Initialized(ApplicationScoped.class) Object start) {
    schedule =
        scheduler.scheduleWithFixedDelay(
            this::purge, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    schedule.cancel(true);
  }

  private void purge() {
    try {
      jobs.close();
      forget("runs", () -> runs.forget(runsKeptPerBom, runsKeptFor));
      forget("jobs", () -> jobs.forget(jobsKept, jobsKeptFor));
      forget("keys of requests", keys::forget);
      forget("nodes", () -> nodes.forget(GONE));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "What is over cannot be taken away now: {0}", e.toString());
    }
  }

  /**
   * @param some forgets some, each time in a transaction of its own, and says how many
   */
  private static void forget(String what, IntSupplier some) {
    int gone = 0;
    for (int next = some.getAsInt(); next > 0; next = some.getAsInt()) {
      gone += next;
    }
    if (gone > 0) {
      LOG.log(Level.INFO, "Forgot {0} old {1}.", gone, what);
    }
  }
}
