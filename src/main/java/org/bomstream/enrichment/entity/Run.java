package org.bomstream.enrichment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bomstream.progress.entity.Progress;
import org.bomstream.progress.entity.ProgressState;
import org.bomstream.progress.entity.ProgressState.BatchState;
import org.bomstream.progress.entity.ProgressState.CurrentItem;
import org.bomstream.progress.entity.ProgressState.RunError;

/**
 * One enrichment of one BOM. It is created and claimed by statements of {@link
 * org.bomstream.enrichment.control.Runs}; all times are the database's.
 */
@Entity
public class Run {
  /** The smallest weight of the newest interval in the pace, so that it follows a change. */
  private static final double SMOOTHING = 0.1;

  @Id private UUID id;

  @Column(name = "bom_id")
  private UUID bomId;

  @Column(name = "organization_id")
  private String organizationId;

  @Enumerated(EnumType.STRING)
  private RunStatus status;

  @Column(name = "total_items")
  private int totalItems;

  @Column(name = "enriched_items")
  private int enrichedItems;

  @Column(name = "failed_items")
  private int failedItems;

  @Column(name = "total_batches")
  private int totalBatches;

  @Column(name = "completed_batches")
  private int completedBatches;

  @Column(name = "batch_seconds")
  private Double batchSeconds;

  @Column(name = "paced_at")
  private Instant pacedAt;

  @Column(name = "last_mpn")
  private String lastMpn;

  @Column(name = "last_status")
  private String lastStatus;

  @Column(name = "last_message")
  private String lastMessage;

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

  /** Raised by every claim; whoever writes with an older one has lost the run. */
  private long fence;

  @Column(name = "lost_nodes")
  private int lostNodes;

  @Column(name = "failed_tries")
  private int failedTries;

  @Column(name = "execution_id")
  private Long executionId;

  protected Run() {}

  /** A node has the run; what came before does not count into the pace. */
  public void enriching(Instant now) {
    status = RunStatus.ENRICHING;
    if (startedAt == null) {
      startedAt = now;
    }
    pacedAt = now;
    lastUpdate = now;
  }

  /**
   * A batch is done.
   *
   * @param read the time, read before the run was locked: another batch's may be later
   */
  public void advance(int enriched, int failed, CurrentItem last, Instant read) {
    Instant now = read.isBefore(lastUpdate) ? lastUpdate : read;
    Progress progress = progress().plus(enriched, failed);
    enrichedItems = progress.enriched();
    failedItems = progress.failed();
    completedBatches++;
    lastMpn = last.mpn();
    lastStatus = last.status();
    lastMessage = last.message();
    lostNodes = 0;
    failedTries = 0;
    pace(now);
    lastUpdate = now;
  }

  private void pace(Instant now) {
    double seconds = Math.max(0, Duration.between(pacedAt, now).toNanos() / 1e9);
    double weight = Math.max(SMOOTHING, 1.0 / completedBatches);
    batchSeconds = batchSeconds == null ? seconds : (1 - weight) * batchSeconds + weight * seconds;
    pacedAt = now;
  }

  /** An execution broke off for want of something that may be there at the next try. */
  public void tryFailed() {
    failedTries++;
  }

  /** The batch repository's execution that now works on the run. */
  public void workedOnBy(long execution) {
    executionId = execution;
  }

  public void complete(Instant now) {
    end(RunStatus.COMPLETED, now);
  }

  /**
   * @param code a stable word, see the contract's codes of a run
   */
  public void fail(String code, String detail, Instant now) {
    errorCode = code;
    errorDetail = detail;
    end(RunStatus.FAILED, now);
  }

  private void end(RunStatus ending, Instant read) {
    Instant now = read.isBefore(lastUpdate) ? lastUpdate : read;
    status = ending;
    completedAt = now;
    lastUpdate = now;
  }

  public Progress progress() {
    return new Progress(totalItems, enrichedItems, failedItems);
  }

  /**
   * What clients see.
   *
   * @param changed the batches that this change did; null where there are none
   */
  public ProgressState state(List<BatchState> changed) {
    Progress progress = progress();
    return new ProgressState(
        bomId,
        id,
        status.code(),
        progress.total(),
        progress.enriched(),
        progress.failed(),
        progress.pending(),
        progress.percentComplete(),
        completedBatches,
        totalBatches,
        startedAt,
        completedAt,
        lastUpdate,
        lastStatus == null ? null : new CurrentItem(lastMpn, lastStatus, lastMessage),
        timeRemaining(),
        errorCode == null ? null : new RunError(errorCode, errorDetail),
        changed);
  }

  private BigDecimal timeRemaining() {
    if (batchSeconds == null || completedAt != null) {
      return null;
    }
    return BigDecimal.valueOf(batchSeconds * (totalBatches - completedBatches))
        .setScale(1, RoundingMode.HALF_UP);
  }

  /** From its start to its newest change. */
  public Duration life() {
    return startedAt == null ? Duration.ZERO : Duration.between(startedAt, lastUpdate);
  }

  public boolean isOpen() {
    return completedAt == null;
  }

  public boolean isAllDone() {
    return completedBatches == totalBatches;
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

  public boolean isStarted() {
    return startedAt != null;
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
