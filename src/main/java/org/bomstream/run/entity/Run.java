package org.bomstream.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bomstream.progress.entity.EventType;
import org.bomstream.progress.entity.Progress;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.progress.entity.ProgressState.BatchState;
import org.bomstream.progress.entity.ProgressState.RunError;

/**
 * One enrichment of one BOM. It is created and claimed by statements of {@link
 * org.bomstream.run.control.Runs}; all times are the database's.
 */
@Entity
public class Run {
  private static final Duration OUTAGE = Duration.ofSeconds(2);
  private static final int MOST_DOUBLINGS = 2;

  @Id private UUID id;

  @Column(name = "bom_id")
  private UUID bomId;

  @Column(name = "organization_id")
  private String organizationId;

  @Enumerated(EnumType.STRING)
  private RunStatus status;

  @Embedded private RunProgress progress = new RunProgress();

  /** What a person wants of a run that a node is at work on: a pause, or its end. */
  @Enumerated(EnumType.STRING)
  private RunStatus wanted;

  /** Its next claim is told, since a person or a wait caused it. */
  private boolean resuming;

  @Column(name = "waiting_until")
  private Instant waitingUntil;

  @Column(name = "waiting_for")
  private String waitingFor;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "completed_at")
  private Instant completedAt;

  @Column(name = "last_update")
  private Instant lastUpdate;

  @Column(name = "error_code")
  private String errorCode;

  @Column(name = "error_detail")
  private String errorDetail;

  /** The instance in the batch repository that has it; written by statements alone. */
  @Column(insertable = false, updatable = false)
  private Long job;

  /** Raised by every claim; whoever writes with an older one has lost the run. */
  private long fence;

  @Column(name = "lost_nodes")
  private int lostNodes;

  @Column(name = "failed_tries")
  private int failedTries;

  /** Of the database, since the last batch was done. */
  private int outages;

  protected Run() {}

  /**
   * A node has the run.
   *
   * @return the event that tells of it; empty where it only takes over from a node that is gone
   */
  public Optional<EventType> enriching(Instant now) {
    boolean first = startedAt == null;
    boolean resumed = resuming || status == RunStatus.WAITING || status == RunStatus.PAUSED;
    if (first) {
      startedAt = now;
    }
    stand(RunStatus.ENRICHING, now);
    if (first) {
      return Optional.of(EventType.STARTED);
    }
    return resumed ? Optional.of(EventType.RESUMED) : Optional.empty();
  }

  /** What a person wants holds when its node has stopped it; null withdraws it. */
  void want(RunStatus wish) {
    wanted = wish;
  }

  /**
   * The run is no longer worked on: what a person wants of it holds now.
   *
   * @return the event that tells of it; empty where nothing is wanted
   */
  public Optional<EventType> obey(Instant now) {
    if (wanted == null) {
      return Optional.empty();
    }
    return wanted == RunStatus.PAUSED ? hold(now) : cancel(now);
  }

  /** The run is held, whoever wants it. */
  public Optional<EventType> hold(Instant now) {
    stand(RunStatus.PAUSED, now);
    return Optional.of(EventType.PAUSED);
  }

  /** The run waits for a node again, which is told once one has it. */
  void requeue(Instant now) {
    stand(RunStatus.QUEUED, now);
    resuming = true;
  }

  /**
   * The run goes on by itself after a while.
   *
   * @param what a part source's name
   */
  public Optional<EventType> await(String what, Duration pause, Instant now) {
    stand(RunStatus.WAITING, now);
    waitingFor = what;
    waitingUntil = now.plus(pause);
    return Optional.of(EventType.WAITING);
  }

  /** Longer each time, since a full disk may last, but not so long that its end is missed. */
  public Optional<EventType> awaitDatabase(Instant now) {
    Duration pause = OUTAGE.multipliedBy(1L << Math.min(outages, MOST_DOUBLINGS));
    outages++;
    return await("database", pause, now);
  }

  private void stand(RunStatus standing, Instant read) {
    status = standing;
    wanted = null;
    resuming = false;
    waitingFor = null;
    waitingUntil = null;
    lastUpdate = laterOf(read);
  }

  private Instant laterOf(Instant read) {
    return read.isBefore(lastUpdate) ? lastUpdate : read;
  }

  /**
   * A batch is done.
   *
   * @param atOnce how many batches are being done at this time
   * @param read the time, read before the run was locked: another batch's may be later
   */
  public void advance(BatchOutcome batch, int atOnce, Instant read) {
    progress.advance(batch, atOnce);
    lostNodes = 0;
    failedTries = 0;
    outages = 0;
    lastUpdate = laterOf(read);
  }

  /** An execution broke off for want of something that may be there at the next try. */
  public void tryFailed() {
    failedTries++;
  }

  public Optional<EventType> complete(Instant now) {
    return end(RunStatus.COMPLETED, EventType.COMPLETED, now);
  }

  /**
   * @param code a stable word, see the contract's codes of a run
   */
  public Optional<EventType> fail(String code, String detail, Instant now) {
    errorCode = code;
    errorDetail = detail;
    return end(RunStatus.FAILED, EventType.FAILED, now);
  }

  /** What was enriched stays. */
  Optional<EventType> cancel(Instant now) {
    return end(RunStatus.CANCELLED, EventType.CANCELLED, now);
  }

  private Optional<EventType> end(RunStatus ending, EventType event, Instant read) {
    stand(ending, read);
    completedAt = lastUpdate;
    return Optional.of(event);
  }

  /**
   * What clients see.
   *
   * @param changed the batches that this change did; null where there are none
   */
  public ProgressState state(List<BatchState> changed) {
    Progress items = progress.items();
    return new ProgressState(
        bomId,
        id,
        status.code(),
        items.total(),
        items.enriched(),
        items.failed(),
        items.pending(),
        items.percentComplete(),
        progress.completedBatches(),
        progress.totalBatches(),
        startedAt,
        completedAt,
        lastUpdate,
        progress.currentItem(),
        isOpen() ? progress.timeRemaining() : null,
        waitingUntil,
        waitingFor,
        null,
        null,
        errorCode == null ? null : new RunError(errorCode, errorDetail),
        changed);
  }

  /** From its start to its newest change. */
  public Duration life() {
    return startedAt == null ? Duration.ZERO : Duration.between(startedAt, lastUpdate);
  }

  public boolean isOpen() {
    return completedAt == null;
  }

  public boolean isAllDone() {
    return progress.isAllDone();
  }

  /** Batches that are not done. */
  public int batchesLeft() {
    return progress.batchesLeft();
  }

  public UUID id() {
    return id;
  }

  public UUID bomId() {
    return bomId;
  }

  public String organizationId() {
    return organizationId;
  }

  public RunStatus status() {
    return status;
  }

  public long fence() {
    return fence;
  }

  /** Whether a job has it, or can go on with it. */
  public boolean hasJob() {
    return job != null;
  }

  /** What a person wants of it, and has not got yet. */
  public Optional<RunStatus> wanted() {
    return Optional.ofNullable(wanted);
  }

  /** Leases that ran out since the last batch was done. */
  public int lostNodes() {
    return lostNodes;
  }

  /** Executions that broke off since the last batch was done. */
  public int failedTries() {
    return failedTries;
  }
}
