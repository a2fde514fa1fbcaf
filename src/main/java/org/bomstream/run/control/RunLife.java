package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.job.control.BatchRepository;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.control.ProgressLog.Change;
import org.bomstream.progress.control.ProgressLog.Story;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressState.BatchState;
import org.bomstream.run.control.Metrics.ItemsDone;
import org.bomstream.run.control.Metrics.RunEnded;
import org.bomstream.run.entity.BatchOutcome;
import org.bomstream.run.entity.Claim;
import org.bomstream.run.entity.ClaimLost;
import org.bomstream.run.entity.Interruption;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunStatus;

/**
 * What a node does with a run, each change in one transaction with the event that tells of it.
 * Statements on rows that others wait for come last.
 */
@ApplicationScoped
public class RunLife {
  /** A run that fails this often, with no batch done between, is not tried again. */
  private static final int MOST_TRIES = 3;

  /** After the first failure, and longer after each more: what is wrong may be over by then. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Inject Runs runs;
  @Inject Claims claims;
  @Inject Batches batches;
  @Inject Nodes nodes;
  @Inject BatchRepository repository;
  @Inject Boms boms;
  @Inject ProgressLog log;
  @Inject Event<ItemsDone> itemsDone;
  @Inject Event<RunEnded> runEnded;

  /**
   * Takes the next run for this node; one that has nothing left to do, or has failed too often, is
   * ended at once, and one that a person wants to stop is stopped.
   *
   * @return empty when no run waits
   */
  @Transactional
  public Optional<Run> claim(String node, Duration lease, int mostOfOrganization, boolean room) {
    Optional<Run> claimed = claims.claim(node, lease, mostOfOrganization, room);
    claimed.ifPresent(repository::prepare);
    claimed.ifPresent(this::begin);
    return claimed;
  }

  /**
   * Takes the runs of a job that an operator has restarted at the batch container's own door.
   *
   * @return none when none can be taken: they have ended, or nodes have them
   */
  @Transactional
  public List<Run> adopt(long instance, String node, Duration lease) {
    claims.takeTurn();
    List<Run> claimed =
        repository.runsOf(instance).stream()
            .flatMap(run -> claims.adopt(run, node, lease).stream())
            .toList();
    claimed.forEach(this::begin);
    return claimed.stream().filter(run -> run.status() == RunStatus.ENRICHING).toList();
  }

  private void begin(Run run) {
    List<Change> changes = beginning(run, runs.now());
    if (!changes.isEmpty()) {
      log.append(List.of(new Story(run.organizationId(), changes)));
    }
  }

  /** What is to be told of a run that has just been claimed. */
  public List<Change> beginning(Run run, Instant now) {
    List<Change> changes = new ArrayList<>();
    Consumer<EventType> tell = event -> changes.add(new Change(event, run.state(null)));
    if (run.wanted().isPresent()) {
      run.obey(now).ifPresent(tell);
    } else {
      run.enriching(now).ifPresent(tell);
      if (run.isAllDone()) {
        run.complete(now).ifPresent(tell);
      } else if (run.lostNodes() >= MOST_TRIES) {
        String detail = "The run stopped its server %d times.".formatted(MOST_TRIES);
        run.fail("node_lost", detail, now).ifPresent(tell);
      }
    }
    if (!run.isOpen()) {
      runEnded.fire(RunEnded.of(run));
    }
    return changes;
  }

  /** A job has begun to work on a run. */
  @Transactional
  public void begun(Claim claim, long instance) {
    repository.worksOn(instance, claim);
  }

  /**
   * Writes what came of some batches: lines, batches, counts and an event for each, in the caller's
   * transaction. With the last batch the run is complete.
   *
   * @param atOnce how many batches are being done at this time
   * @throws ClaimLost when the run is another node's by now; nothing may be committed then
   */
  @Transactional(TxType.MANDATORY)
  public void record(Claim claim, List<BatchOutcome> outcomes, int atOnce) {
    Instant now = runs.now();
    List<LineOutcome> lines =
        outcomes.stream().map(BatchOutcome::lines).flatMap(List::stream).toList();
    boms.write(claim.bomId(), lines, now);
    if (!batches.complete(Map.of(claim.runId(), outcomes))) {
      throw new ClaimLost(claim);
    }
    Run run = claims.locked(claim);
    List<Change> changes = advance(run, outcomes, atOnce, now);
    itemsDone.fire(ItemsDone.of(outcomes));
    log.append(List.of(new Story(run.organizationId(), changes)));
  }

  /** Counts batches in, and tells of each; with its last the run is complete. */
  public List<Change> advance(Run run, List<BatchOutcome> outcomes, int atOnce, Instant now) {
    List<Change> changes = new ArrayList<>();
    for (BatchOutcome batch : outcomes) {
      run.advance(batch, atOnce, now);
      changes.add(new Change(EventType.PROGRESS, run.state(List.of(stateOf(batch)))));
    }
    if (run.isAllDone()) {
      run.complete(now).ifPresent(event -> changes.add(new Change(event, run.state(null))));
      runEnded.fire(RunEnded.of(run));
    }
    return changes;
  }

  private static BatchState stateOf(BatchOutcome batch) {
    return new BatchState(
        batch.number(), "completed", batch.lines().size(), batch.enriched(), batch.failed());
  }

  /**
   * This node's job has ended, but the run has not: a person has what was wanted, and else it
   * depends on why.
   *
   * @return where the run stands then
   * @throws ClaimLost when the run has ended, is another node's, or was settled before
   */
  @Transactional(dontRollbackOn = ClaimLost.class)
  public RunStatus settle(Claim claim, Interruption why) {
    Run run = claims.locked(claim);
    if (run.status() != RunStatus.ENRICHING) {
      throw new ClaimLost(claim);
    }
    Instant now = runs.now();
    Optional<EventType> event = run.obey(now);
    if (event.isEmpty()) {
      event = end(run, claim, why, now);
    }
    tell(event, run);
    return run.status();
  }

  private Optional<EventType> end(Run run, Claim claim, Interruption why, Instant now) {
    return switch (why) {
      case Interruption.Failed failed -> run.fail(failed.code(), failed.detail(), now);
      case Interruption.Waits waits -> run.await(waits.source(), waits.pause(), now);
      case Interruption.WithoutDatabase _ -> run.awaitDatabase(now);
      case Interruption.Stopped _ -> run.hold(now);
      case Interruption.Withdrawn _ -> {
        claims.release(claim, Duration.ZERO);
        yield Optional.empty();
      }
      case Interruption.Broken _ -> tryAgain(run, claim, now);
    };
  }

  private Optional<EventType> tryAgain(Run run, Claim claim, Instant now) {
    run.tryFailed();
    if (run.failedTries() >= MOST_TRIES) {
      return run.fail("internal_error", "The run broke off for a fault of the server's own.", now);
    }
    claims.release(claim, PAUSE.multipliedBy(run.failedTries()));
    return Optional.empty();
  }

  /** Gives a run back, unharmed. */
  @Transactional
  public void release(Claim claim) {
    claims.release(claim, Duration.ZERO);
  }

  /** How many runs wait for a node. */
  public int queued() {
    return runs.queued();
  }

  /**
   * Shows that this node lives, and keeps its runs for another lease.
   *
   * @param inHand the numbers of the batches that it has in hand, for each claim
   * @return the runs that are still held, each with what a person wants of it, or null
   */
  @Transactional
  public Map<UUID, RunStatus> renew(
      String node, int capacity, List<Claim> held, List<Set<Integer>> inHand, Duration lease) {
    nodes.seen(node, capacity);
    return held.isEmpty() ? Map.of() : claims.renew(node, held, inHand, lease);
  }

  /** The node works no more, so that nothing is expected of it. */
  @Transactional
  public void leave(String node) {
    nodes.gone(node);
  }

  private void tell(Optional<EventType> event, Run run) {
    event.ifPresent(type -> log.append(type, run.organizationId(), run.state(null)));
    if (!run.isOpen()) {
      runEnded.fire(RunEnded.of(run));
    }
  }
}
