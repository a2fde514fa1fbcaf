package org.bomstream.job.control.past;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.run.control.Nodes;
import org.bomstream.run.control.RequestKeys;
import org.bomstream.run.control.Runs;
import org.bomstream.schedule.Recurring;
import org.bomstream.schedule.Round;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.WorkBegins;
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

  private final Round round = new Round(last -> runs.boms(last, Round.AT_ONCE));

  void start(@Observes @Priority(StartupPhase.STREAMS) WorkBegins begins) {
    schedule.start(new Recurring("The look for what is over", interval, this::purge));
  }

  /** The run before it is one of the old ones from now on. */
  void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgressEvent event) {
    if (event.is(EventType.QUEUED)) {
      round.add(event.bomId());
    }
  }

  private void purge() {
    attempt("executions", jobs::close);
    attempt("runs", () -> tell("runs", round.go(this::forgetRuns)));
    attempt(
        "jobs",
        () ->
            tell(
                "jobs",
                schedule.repeat(() -> jobs.forget(Math.max(0, jobsKept), bounded(jobsKeptFor)))));
    attempt("keys", () -> tell("keys of requests", schedule.repeat(keys::forget)));
    attempt("nodes", () -> tell("nodes", nodes.forget(GONE)));
  }

  /** Some runs at a time, each time in a transaction of its own. */
  private int forgetRuns(List<UUID> boms) {
    return schedule.repeat(() -> runs.forget(boms, runsKeptPerBom, bounded(runsKeptFor)));
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

  private static void tell(String what, int gone) {
    if (gone > 0) {
      LOG.log(Level.INFO, "Forgot {0} old {1}.", gone, what);
    }
  }
}
