package org.bomstream.job.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressEvent;
import org.bomstream.run.control.Commands;
import org.bomstream.run.control.Leases;
import org.bomstream.run.control.Metrics;
import org.bomstream.run.control.Node;
import org.bomstream.run.control.Runs;
import org.bomstream.run.control.Taking;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunStatus;
import org.bomstream.schedule.Recurring;
import org.bomstream.schedule.Schedule;
import org.bomstream.schedule.StartupPhase;
import org.bomstream.schedule.WorkBegins;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes runs from the queue for this node while it has room, and has their jobs started ({@link
 * JobStart}). A run whose node is gone is taken as soon as its lease has run out, room or not.
 */
@ApplicationScoped
public class Dispatcher {
  private static final Duration TURN = Duration.ofSeconds(1);

  /** Between one count of the queue and the next. */
  private static final Duration COUNTED = Duration.ofSeconds(5);

  /** Between one look at the queue and the next while jobs are at work here. */
  private static final Duration BREATH = Duration.ofMillis(50);

  /** Runs that only wait for sources take no place, up to as many times its own limit. */
  private static final long THROTTLED = 10;

  /** What a node takes over from others counts too, up to as many times its own limit. */
  private static final int TAKEN_OVER = 3;

  @Inject Schedule schedule;
  @Inject Attempts attempts;
  @Inject Taking taking;
  @Inject Runs runs;
  @Inject ProgressLog log;
  @Inject LeaseKeeper keeper;
  @Inject UnsettledRuns unsettled;
  @Inject ActiveRuns active;
  @Inject JobStart starts;
  @Inject FairShare fairShare;
  @Inject JobLauncher launcher;
  @Inject BatchRepository repository;
  @Inject Node node;
  @Inject Metrics metrics;

  @Inject
  @ConfigProperty(name = "runs.per-node")
  int mostRuns;

  @Inject
  @ConfigProperty(name = "runs.per-organization")
  int mostOfOrganization;

  private final AtomicBoolean due = new AtomicBoolean();
  private final ReentrantLock claiming = new ReentrantLock();

  /** After the part catalogue is there. */
  void start(@Observes @Priority(StartupPhase.RUNS) WorkBegins begins) {
    schedule.start(
        new Recurring("The look at what is over", TURN, () -> attempts.now(this::settle)));
    schedule.start(
        new Recurring("The look at the queue", TURN, () -> attempts.now(this::claimAll)));
    schedule.start(
        new Recurring("The count of the queue", COUNTED, () -> attempts.now(this::count)));
    metrics.watch(active::count);
  }

  /** A run queued or resumed here need not wait for the next turn. */
  void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgressEvent event) {
    if (event.is(EventType.QUEUED) && due.compareAndSet(false, true)) {
      // Of many that are queued at once the first is claimed at once, and jobs take the others.
      attempts.soon(this::claimDue, active.count() == 0 ? Duration.ZERO : BREATH);
    }
  }

  private void claimDue() {
    if (active.taking().isPresent()) {
      attempts.soon(this::claimDue, BREATH);
      return;
    }
    due.set(false);
    claimAll();
  }

  /** One that a node is at work on is stopped, or one that is paused goes on. */
  void commanded(@Observes(during = TransactionPhase.AFTER_SUCCESS) Commands.Given command) {
    attempts.soon(
        () -> {
          keeper.keep();
          claimAll();
        });
  }

  /**
   * Asks the database whatever else there is to do, and so is the one to say that it is back: not
   * before it takes more than questions.
   */
  private void settle() {
    unsettled.settleAll();
    for (long execution : repository.cancelled()) {
      launcher.abandon(execution);
      repository.exitedCancelled(execution);
    }
    if (!attempts.isDatabaseAway() || log.isWritable()) {
      attempts.succeeded();
    }
  }

  /** For a monitor alone. */
  private void count() {
    metrics.waits(runs.backlog());
  }

  /** There may be room again. */
  void claimSoon() {
    attempts.soon(this::claimAll);
  }

  private void claimAll() {
    if (!claiming.tryLock()) {
      return;
    }
    try {
      while (!schedule.isStopping() && places() < (long) mostRuns * TAKEN_OVER) {
        boolean room = hasRoom() && fairShare.allowsOneMore(places());
        Optional<Run> run = taking.claim(node.id(), Leases.LENGTH, mostOfOrganization, room);
        if (run.isEmpty()) {
          return;
        }
        run.filter(taken -> taken.status() == RunStatus.ENRICHING).ifPresent(starts::start);
      }
    } finally {
      claiming.unlock();
    }
  }

  private boolean hasRoom() {
    return places() < mostRuns && active.taking().isEmpty();
  }

  private int places() {
    return active.places(mostRuns * THROTTLED);
  }
}
