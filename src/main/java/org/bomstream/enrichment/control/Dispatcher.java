package org.bomstream.enrichment.control;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.bomstream.VirtualThreads;
import org.bomstream.enrichment.entity.Claim;
import org.bomstream.enrichment.entity.Run;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes runs from the database for this node while it has room, and keeps them its own. A run whose
 * node is gone is taken like a queued one, as soon as its lease has run out.
 */
@ApplicationScoped
public class Dispatcher {
  private static final Logger LOG = System.getLogger(Dispatcher.class.getName());

  /** How long after its last renewal a node counts as gone. */
  static final Duration LEASE = Duration.ofSeconds(10);

  private static final Duration RENEWAL = Duration.ofSeconds(3);
  private static final Duration POLL = Duration.ofSeconds(1);

  @Inject RunLife life;
  @Inject ActiveRuns active;
  @Inject JobLauncher launcher;
  @Inject Node node;
  @Inject RunMetrics metrics;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService scheduler;

  @Inject
  @ConfigProperty(name = "runs.per-node")
  int mostRuns;

  private final List<ScheduledFuture<?>> schedules = new ArrayList<>();
  private final ReentrantLock claiming = new ReentrantLock();
  private volatile int queued;
  private volatile boolean stopping;
  private volatile boolean databaseAway;

  /** After the schema and the part catalogue are there. */
  void start(@Observes @Priority(100) @Initialized(ApplicationScoped.class) Object start) {
    every(POLL, this::claimAll);
    every(RENEWAL, this::renew);
    every(RENEWAL, this::look);
    metrics.watch(active::count, () -> queued);
  }

  /** A run queued here need not wait for the next poll. */
  void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgressEvent event) {
    if (event.eventType().equals(EventType.QUEUED)) {
      claimSoon();
    }
  }

  private void claimSoon() {
    try {
      scheduler.execute(() -> survive(this::claimAll));
    } catch (RejectedExecutionException stopping) {
      LOG.log(Level.DEBUG, "The server is stopping, and takes no run", stopping);
    }
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    stopping = true;
    schedules.forEach(schedule -> schedule.cancel(false));
    survive(() -> active.claims().forEach(life::release));
  }

  private void every(Duration period, Runnable task) {
    schedules.add(
        scheduler.scheduleWithFixedDelay(
            () -> survive(task), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** The database may be away for a while; what was not done now is done at the next turn. */
  private void survive(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      if (!databaseAway) {
        databaseAway = true;
        LOG.log(Level.WARNING, "No runs can be taken for now, trying on", e);
      }
    }
  }

  /** Asks the database whatever else there is to do, and so is the one to say that it is back. */
  private void look() {
    queued = life.queued();
    if (databaseAway) {
      databaseAway = false;
      LOG.log(Level.INFO, "Runs are taken again.");
    }
  }

  private void claimAll() {
    if (!claiming.tryLock()) {
      return;
    }
    try {
      while (!stopping && active.count() < mostRuns) {
        Optional<Run> run = life.claim(node.id(), LEASE);
        if (run.isEmpty()) {
          return;
        }
        launch(run.get());
      }
    } finally {
      claiming.unlock();
    }
  }

  private void launch(Run run) {
    if (!run.isOpen()) {
      return;
    }
    var claim = new Claim(run.id(), run.bomId(), run.fence());
    active.add(claim);
    LOG.log(Level.INFO, "Run {0} of BOM {1} starts here.", run.id(), run.bomId());
    long execution;
    try {
      execution = launcher.start(claim);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "Run " + run.id() + " could not be started", e);
      active.remove(claim);
      life.tryAgain(claim);
      return;
    }
    try {
      life.workedOnBy(claim, execution);
    } catch (ClaimLost ended) {
      LOG.log(Level.DEBUG, "Run {0} has ended already.", run.id());
    }
  }

  private void renew() {
    List<Claim> working = active.working();
    if (working.isEmpty()) {
      return;
    }
    var lost = new ArrayList<>(working);
    lost.removeAll(life.renew(working, LEASE));
    lost.forEach(active::remove);
  }

  /** A job has ended, in whatever way. */
  void ended(Claim claim) {
    Optional<ActiveRun> run = active.find(claim);
    active.remove(claim);
    if (stopping || run.isEmpty()) {
      return;
    }
    try {
      run.get()
          .failure()
          .ifPresentOrElse(
              failure -> life.fail(claim, failure.code(), failure.detail()),
              () -> life.tryAgain(claim));
    } catch (ClaimLost ended) {
      LOG.log(Level.DEBUG, "Run {0} has ended.", claim.runId());
    }
    claimSoon();
  }
}
