package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.bom.control.Boms;
import org.bomstream.bom.entity.Bom;
import org.bomstream.problem.Problem;
import org.bomstream.progress.control.ProgressLog;
import org.bomstream.progress.entity.EventType;
import org.bomstream.run.entity.RequestKey;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunOpen;
import org.bomstream.run.entity.Scope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes in what people ask for: a run, its batches and the event that tells of it, in one
 * transaction. From then on the run waits for a node ({@link Claims}).
 */
@ApplicationScoped
public class Intake {
  /** More batches than this make a run's list unwieldy; their size grows instead. */
  static final int MOST_BATCHES = 1_000;

  @Inject Runs runs;
  @Inject NewRuns newRuns;
  @Inject OpenRuns openRuns;
  @Inject RequestKeys keys;
  @Inject Boms boms;
  @Inject ProgressLog log;

  @Inject
  @ConfigProperty(name = "batch.size")
  int batchSize;

  /**
   * Queues a run of a BOM's lines.
   *
   * @param key of the request; one that was granted before is not granted again
   * @return the run's id
   * @throws RunOpen while one is open
   * @throws Problem 404 when the BOM has just been deleted; 422 when the key belongs to another
   *     request; 429 when the organization has too many open runs
   */
  @Transactional(dontRollbackOn = RunOpen.class)
  public UUID queue(Bom bom, Scope scope, String requestedBy, Optional<RequestKey> key)
      throws RunOpen {
    if (!boms.lock(bom.id())) {
      throw Problem.notFound();
    }
    Optional<UUID> granted = key.flatMap(keys::find);
    if (granted.isPresent()) {
      return granted.get();
    }
    Optional<Run> open = runs.open(bom.id());
    if (open.isPresent()) {
      throw new RunOpen(open.get().state());
    }
    openRuns.check(bom.organizationId());
    Run run = newRuns.queue(bom, scope, batchSize, MOST_BATCHES, requestedBy);
    key.ifPresent(given -> keys.add(given, run.id()));
    log.append(EventType.QUEUED, run.organizationId(), run.trace(), run.state());
    return run.id();
  }
}
