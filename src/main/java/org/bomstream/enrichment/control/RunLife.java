package org.bomstream.enrichment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.entity.Bom;
import org.bomstream.bom.entity.LineItem;
import org.bomstream.enrichment.control.RunMetrics.ItemsDone;
import org.bomstream.enrichment.control.RunMetrics.RunEnded;
import org.bomstream.enrichment.entity.BatchOutcome;
import org.bomstream.enrichment.entity.Claim;
import org.bomstream.enrichment.entity.LineOutcome;
import org.bomstream.enrichment.entity.Run;
import org.bomstream.problem.Problem;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.progress.entity.ProgressState.BatchState;
import org.bomstream.progress.entity.ProgressState.CurrentItem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What happens to a run, each change in one transaction with the event that tells of it. Statements
 * on rows that others wait for come last.
 */
@ApplicationScoped
public class RunLife {
  /** More batches than this make a run's list unwieldy; their size grows instead. */
  private static final int MOST_BATCHES = 1_000;

  /** A run that fails this often, with no batch done between, is not tried again. */
  private static final int MOST_TRIES = 3;

  /** After the first failure, and longer after each more: what is wrong may be over by then. */
  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Inject Runs runs;
  @Inject Boms boms;
  @Inject ProgressLog log;
  @Inject Event<ItemsDone> itemsDone;
  @Inject Event<RunEnded> runEnded;

  @Inject
  @ConfigProperty(name = "batch.size")
  int batchSize;

  /**
   * Queues a run of all lines of a BOM.
   *
   * @throws RunOpen while one is open
   * @throws Problem 404 when the BOM has just been deleted
   */
  @Transactional(dontRollbackOn = RunOpen.class)
  public ProgressState queue(Bom bom, String requestedBy) throws RunOpen {
    if (!boms.lock(bom.id())) {
      throw Problem.notFound();
    }
    Optional<Run> open = runs.open(bom.id());
    if (open.isPresent()) {
      throw new RunOpen(open.get().state(null));
    }
    int size = Math.max(batchSize, Math.ceilDiv(bom.itemCount(), MOST_BATCHES));
    Run run = runs.queue(bom.id(), bom.organizationId(), size, requestedBy);
    return tell(EventType.QUEUED, run);
  }

  /**
   * Takes the next run for this node; one that has nothing left to do, or has failed too often, is
   * ended at once.
   *
   * @return empty when no run waits
   */
  @Transactional
  public Optional<Run> claim(String node, Duration lease) {
    Optional<Run> claimed = runs.claim(node, lease);
    claimed.ifPresent(this::begin);
    return claimed;
  }

  private void begin(Run run) {
    Instant now = runs.now();
    boolean first = !run.isStarted();
    run.enriching(now);
    if (first) {
      tell(EventType.STARTED, run);
    }
    if (run.isAllDone()) {
      run.complete(now);
      tell(EventType.COMPLETED, run);
    } else if (run.lostNodes() >= MOST_TRIES) {
      run.fail("node_lost", "The run stopped its server %d times.".formatted(MOST_TRIES), now);
      tell(EventType.FAILED, run);
    }
  }

  /** Notes which execution of the batch repository works on the run. */
  @Transactional
  public void workedOnBy(Claim claim, long execution) {
    runs.locked(claim).workedOnBy(execution);
  }

  /**
   * Writes what came of some batches: lines, batches, counts and an event for each, in the caller's
   * transaction. With the last batch the run is complete.
   *
   * @throws ClaimLost when the run is another node's by now; nothing may be committed then
   */
  @Transactional(TxType.MANDATORY)
  public void record(Claim claim, List<BatchOutcome> batches) {
    Instant now = runs.now();
    for (BatchOutcome batch : batches) {
      write(claim, batch, now);
    }
    Run run = runs.locked(claim);
    for (BatchOutcome batch : batches) {
      run.advance(batch.enriched(), batch.failed(), lastOf(batch), now);
      itemsDone.fire(new ItemsDone(batch.enriched(), batch.failed()));
      log.append(EventType.PROGRESS, run.organizationId(), run.state(List.of(stateOf(batch))));
    }
    if (run.isAllDone()) {
      run.complete(now);
      tell(EventType.COMPLETED, run);
    }
  }

  private void write(Claim claim, BatchOutcome batch, Instant now) {
    Map<Integer, LineOutcome> outcomes =
        batch.lines().stream()
            .collect(Collectors.toMap(LineOutcome::lineNumber, Function.identity()));
    for (LineItem line : boms.linesOfBatch(claim.bomId(), claim.runId(), batch.number())) {
      LineOutcome outcome = outcomes.get(line.lineNumber());
      if (outcome.isEnriched()) {
        line.enrich(outcome.facts(), now);
      } else {
        line.fail(outcome.code(), outcome.detail(), outcome.isDefinite());
      }
    }
    if (!runs.complete(claim.runId(), batch)) {
      throw new ClaimLost(claim);
    }
  }

  private static CurrentItem lastOf(BatchOutcome batch) {
    LineOutcome last = batch.lines().getLast();
    // Clients of the existing service show it as it is, and know no line without one.
    String mpn = Objects.requireNonNullElse(last.mpn(), "");
    return last.isEnriched()
        ? new CurrentItem(mpn, "enriched", null)
        : new CurrentItem(mpn, "error", last.detail());
  }

  private static BatchState stateOf(BatchOutcome batch) {
    return new BatchState(
        batch.number(), "completed", batch.lines().size(), batch.enriched(), batch.failed());
  }

  /** Ends a run that cannot go on; what was enriched stays. */
  @Transactional(dontRollbackOn = ClaimLost.class)
  public void fail(Claim claim, String code, String detail) {
    Run run = runs.locked(claim);
    run.fail(code, detail, runs.now());
    tell(EventType.FAILED, run);
  }

  /** Gives a run back whose execution broke off; after too many tries it is failed. */
  @Transactional(dontRollbackOn = ClaimLost.class)
  public void tryAgain(Claim claim) {
    Run run = runs.locked(claim);
    run.tryFailed();
    if (run.failedTries() >= MOST_TRIES) {
      run.fail("internal_error", "The run broke off for a fault of the server's own.", runs.now());
      tell(EventType.FAILED, run);
    } else {
      runs.release(claim, PAUSE.multipliedBy(run.failedTries()));
    }
  }

  /** Gives a run back, unharmed. */
  @Transactional
  public void release(Claim claim) {
    runs.release(claim, Duration.ZERO);
  }

  /** How many runs wait for a node. */
  public int queued() {
    return runs.queued();
  }

  /** Keeps runs for another lease, and tells which of them are still held. */
  @Transactional
  public List<Claim> renew(List<Claim> claims, Duration lease) {
    var held = runs.renew(claims, lease);
    return claims.stream().filter(claim -> held.contains(claim.runId())).toList();
  }

  private ProgressState tell(String eventType, Run run) {
    ProgressState state = run.state(null);
    log.append(eventType, run.organizationId(), state);
    if (!run.isOpen()) {
      runEnded.fire(RunEnded.of(run));
    }
    return state;
  }
}
