package org.bomstream.job.control.past;

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
import org.bomstream.run.control.Nodes;
import org.bomstream.run.control.RequestKeys;
import org.bomstream.run.control.Runs;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.VirtualThreads;
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

  private static final Duration MOST = Duration.ofDays(100 * 365);

  private ScheduledFuture<?> schedule;

  /** After the schema is there. */
  void start(
      @Observes @Priority(StartupPhase.STREAMS) @Initialized(ApplicationScoped.class)
          Object start) {
    long every = Math.max(1, interval.toMillis());
    schedule = scheduler.scheduleWithFixedDelay(this::purge, every, every, TimeUnit.MILLISECONDS);
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    schedule.cancel(true);
  }

  private void purge() {
    attempt("executions", jobs::close);
    attempt("runs", () -> forget("runs", () -> runs.forget(runsKeptPerBom, bounded(runsKeptFor))));
    attempt(
        "jobs",
        () -> forget("jobs", () -> jobs.forget(Math.max(0, jobsKept), bounded(jobsKeptFor))));
    attempt("keys", () -> forget("keys of requests", keys::forget));
    attempt("nodes", () -> forget("nodes", () -> nodes.forget(GONE)));
  }

  /** What fails keeps nothing else from being taken away. */
  private static void attempt(String what, Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Old {0} cannot be taken away now: {1}", what, e.toString());
    }
  }

  /** The database's times do not go back as far as a duration may. */
  private static Duration bounded(Duration keptFor) {
    return keptFor.compareTo(MOST) > 0 ? MOST : keptFor;
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
