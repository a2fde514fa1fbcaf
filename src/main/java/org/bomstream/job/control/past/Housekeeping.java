package org.bomstream.job.control.past;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.bomstream.run.control.Nodes;
import org.bomstream.run.control.RequestKeys;
import org.bomstream.run.control.Runs;
import org.bomstream.schedule.Recurring;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;
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

  /** The database's times do not go back as far as a duration may. */
  private static final Duration MOST = Duration.ofDays(100 * 365);

  @Inject Runs runs;
  @Inject OldJobs jobs;
  @Inject RequestKeys keys;
  @Inject Nodes nodes;
  @Inject Schedule schedule;

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

  /** After the schema is there. */
  void start(
      @Observes @Priority(StartupPhase.STREAMS) @Initialized(ApplicationScoped.class)
          Object start) {
    schedule.start(new Recurring("The look for what is over", interval, this::purge));
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

  private static Duration bounded(Duration keptFor) {
    return keptFor.compareTo(MOST) > 0 ? MOST : keptFor;
  }

  /**
   * @param some forgets some, each time in a transaction of its own, and says how many
   */
  private void forget(String what, IntSupplier some) {
    int gone = schedule.repeat(some);
    if (gone > 0) {
      LOG.log(Level.INFO, "Forgot {0} old {1}.", gone, what);
    }
  }
}
