package org.bomstream.job.control;

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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.bomstream.liberty.HttpEndpoints;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.run.control.Commands.Asked;
import org.bomstream.run.control.Metrics;
import org.bomstream.run.control.Node;
import org.bomstream.run.control.RunLife;
import org.bomstream.run.control.SmallRuns;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.ClaimLost;
import org.bomstream.run.entity.Interruption;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunStatus;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.VirtualThreads;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes runs from the database for this node while it has room. A run whose node is gone is taken
 * as soon as its lease has run out, room or not.
 */
@ApplicationScoped
public class Dispatcher {
  private static final Logger LOG = System.getLogger(Dispatcher.class.getName());

  /** How long after its last renewal a node counts as gone. */
  public static final Duration LEASE = Duration.ofSeconds(8);

  private static final Duration TURN = Duration.ofSeconds(1);

  /** Between one look at the queue and the next while jobs are at work here. */
  private static final Duration BREATH = Duration.ofMillis(50);

  /** A person's stop must not be taken for the server's, nor the server's for a person's. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** What a node takes over from others counts too, up to as many times its own limit. */
  private static final int TAKEN_OVER = 3;

  @Inject RunLife life;
  @Inject SmallRuns smallRuns;
  @Inject LeaseKeeper keeper;
  @Inject ActiveRuns active;
  @Inject JobLauncher launcher;
  @Inject BatchRepository repository;
  @Inject Node node;
  @Inject Metrics metrics;
  @Inject HttpEndpoints endpoints;

  @Resource(lookup = VirtualThreads.EXECUTOR)
  ManagedScheduledExecutorService scheduler;

  @Inject
  @ConfigProperty(name = "runs.per-node")
  int mostRuns;

  @Inject
  @ConfigProperty(name = "runs.per-organization")
  int mostOfOrganization;

  private final AtomicBoolean due = new AtomicBoolean();
  private final List<ScheduledFuture<?>> schedules = new ArrayList<>();
  private final ReentrantLock claiming = new ReentrantLock();
  private volatile int queued;
  private volatile boolean stopping;
  private volatile boolean databaseAway;

  /** After the schema and the part catalogue are there. */
  void start(
      @Observes @Priority(StartupPhase.RUNS) @Initialized(ApplicationScoped.class) Object start) {
    every(TURN, this::turn);
    every(TURN, this::claimAll);
    metrics.watch(active::count, () -> queued);
  }

  private void every(Duration period, Runnable task) {
    schedules.add(
        scheduler.scheduleWithFixedDelay(
            () -> survive(task), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS));
  }

  /** A run queued or resumed here need not wait for the next turn. */
  void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgressEvent event) {
    if (event.is(EventType.QUEUED) && due.compareAndSet(false, true)) {
      // Of many that are queued at once the first is claimed at once, and jobs take the others.
      soon(this::claimDue, active.count() == 0 ? Duration.ZERO : BREATH);
    }
  }

  private void claimDue() {
    if (active.taking().isPresent()) {
      soon(this::claimDue, BREATH);
      return;
    }
    due.set(false);
    claimAll();
  }

  void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) Asked asked) {
    soon(
        () -> {
          keeper.keep(mostRuns);
          claimAll();
        });
  }

  private void soon(Runnable task) {
    soon(task, Duration.ZERO);
  }

  private void soon(Runnable task, Duration pause) {
    try {
      var _ = scheduler.schedule(() -> survive(task), pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException stopping) {
      LOG.log(Level.DEBUG, "The server is stopping, and takes no run", stopping);
    }
  }

  void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object end) {
    stopping = true;
    schedules.forEach(schedule -> schedule.cancel(false));
    survive(() -> active.all().forEach(run -> life.release(run.claim())));
    survive(() -> life.leave(node.id()));
  }

  public boolean isStopping() {
    return stopping;
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
  private void turn() {
    keeper.keep(mostRuns);
    queued = life.queued();
    repository.cancelled().forEach(launcher::abandon);
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
      while (!stopping && active.count() < (long) mostRuns * TAKEN_OVER) {
        boolean room = active.count() < mostRuns && active.taking().isEmpty();
        Optional<Run> run = life.claim(node.id(), LEASE, mostOfOrganization, room);
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
    if (run.status() != RunStatus.ENRICHING) {
      return;
    }
    ActiveJob job = active.addJob();
    if (run.failedTries() > 0 || run.lostNodes() > 0) {
      job.close();
    }
    if (smallRuns.isSmall(run)) {
      job.takesSeries();
    }
    ActiveRun here = active.add(Claim.of(run), job);
    LOG.log(Level.INFO, "Run {0} of BOM {1} starts here.", run.id(), run.bomId());
    // Not here: the container takes its time, in which the next run can be claimed.
    soon(() -> launch(run, here));
  }

  private void launch(Run run, ActiveRun here) {
    boolean undivided = smallRuns.isSmall(run);
    try {
      launcher.launch(here.claim(), undivided, repository.stopped(run.id()));
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "Run " + run.id() + " could not be started", e);
      keeper.settle(here, Interruption.of(e));
      active.end(here.job());
    }
  }

  /** A job has begun that this node has started. */
  void begun(ActiveJob job, long instance, long execution) {
    job.begunAs(execution);
    // What is not noted now costs no more than a new job after a stop.
    survive(() -> active.of(job).forEach(run -> life.begun(run.claim(), instance)));
  }

  /**
   * A job has begun that this node did not start: an operator restarts one at the batch container's
   * own door.
   *
   * @throws ClaimLost when its runs have ended, or nodes have them
   */
  void adopt(long instance, long execution) {
    List<Run> runs = life.adopt(instance, node.id(), LEASE);
    if (runs.isEmpty()) {
      throw new ClaimLost(instance);
    }
    ActiveJob job = active.addJob();
    job.begunAs(execution);
    for (Run run : runs) {
      active.add(Claim.of(run), job);
      LOG.log(Level.INFO, "Run {0} of BOM {1} is restarted here.", run.id(), run.bomId());
    }
  }

  /**
   * A job has ended, in whatever way.
   *
   * @param stopped whether the batch container was asked to stop it
   * @return where its run stands then, or one of them; empty when all have ended with their last
   *     batches, or go on
   */
  Optional<RunStatus> ended(ActiveJob job, boolean stopped) {
    List<ActiveRun> runs = active.of(job);
    boolean unasked =
        runs.stream().anyMatch(run -> why(run, stopped) instanceof Interruption.Stopped);
    if (stopped && endpoints.isStopping(unasked ? PATIENCE : Duration.ZERO)) {
      runs.forEach(this::giveBack);
      active.end(job);
      return Optional.empty();
    }
    List<RunStatus> standing =
        runs.stream().flatMap(run -> keeper.settle(run, why(run, stopped)).stream()).toList();
    active.end(job);
    soon(this::claimAll);
    return standing.stream().filter(status -> status != RunStatus.ENRICHING).findFirst();
  }

  private void giveBack(ActiveRun run) {
    survive(() -> life.release(run.claim()));
    active.remove(run.claim());
  }

  private Interruption why(ActiveRun run, boolean stopped) {
    if (run.ending().isPresent()) {
      return run.ending().get();
    }
    if (run.isStopping() || (stopped && run.job().isAsked())) {
      return new Interruption.Withdrawn();
    }
    if (stopped) {
      return new Interruption.Stopped();
    }
    return databaseAway ? new Interruption.WithoutDatabase() : new Interruption.Broken();
  }
}
