package org.bomstream.run.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.bomstream.bom.entity.LineOutcome;
import org.bomstream.progress.entity.Progress;
import org.bomstream.progress.entity.ProgressState.Counts;
import org.bomstream.progress.entity.ProgressState.CurrentItem;
import org.bomstream.progress.entity.ProgressState.Pace;
import org.jspecify.annotations.Nullable;

/** How far a run is, and at what pace, as opposed to where it stands ({@link RunStatus}). */
@Embeddable
public class RunProgress {
  /** The smallest weight of the newest batch in the pace, so that it follows a change. */
  private static final double SMOOTHING = 0.1;

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

  @Column(name = "earlier_batches")
  private int earlierBatches;

  @Column(name = "batches_held")
  private boolean batchesHeld;

  @Column(name = "batch_seconds")
  private @Nullable Double batchSeconds;

  private int partitions;

  @Column(name = "last_mpn")
  private @Nullable String lastMpn;

  @Column(name = "last_status")
  private @Nullable String lastStatus;

  @Column(name = "last_message")
  private @Nullable String lastMessage;

  protected RunProgress() {}

  RunProgress(int totalItems, int totalBatches) {
    this.totalItems = totalItems;
    this.totalBatches = totalBatches;
  }

  void advance(BatchOutcome batch, Tempo tempo) {
    Progress progress = items().plus(batch.enriched(), batch.failed());
    enrichedItems = progress.enriched();
    failedItems = progress.failed();
    completedBatches++;
    partitions = tempo.atOnce();
    batch.lastSettled().ifPresent(this::show);
    pace(tempo.each().toNanos() / 1e9);
  }

  private void show(LineOutcome last) {
    // Clients of the existing service show it as it is, and know no line without one.
    lastMpn = Objects.requireNonNullElse(last.mpn(), "");
    lastStatus = last.isEnriched() ? "enriched" : "error";
    lastMessage = last.detail();
  }

  private void pace(double seconds) {
    double weight = Math.max(SMOOTHING, 1.0 / completedBatches);
    batchSeconds = batchSeconds == null ? seconds : (1 - weight) * batchSeconds + weight * seconds;
  }

  Counts counts() {
    return new Counts(items(), completedBatches, isHeld() ? earlierBatches : totalBatches);
  }

  /** Versions before know nothing of it, and go on with what is held. */
  private boolean isHeld() {
    return batchesHeld && completedBatches == earlierBatches;
  }

  /** All batches are done, and so many more are there, which nobody sees before the run goes on. */
  void hold(int more) {
    earlierBatches = totalBatches;
    totalBatches += more;
    batchesHeld = true;
  }

  /** The run goes on, with the batches that were held. */
  void release() {
    batchesHeld = false;
  }

  private Progress items() {
    return new Progress(totalItems, enrichedItems, failedItems);
  }

  public boolean isAllDone() {
    return batchesLeft() == 0;
  }

  /** Those that were done when others were formed of the lines that they had put off. */
  public int earlierBatches() {
    return earlierBatches;
  }

  /** All, with those that are held. */
  public int totalBatches() {
    return totalBatches;
  }

  /** Batches that are not done. */
  public int batchesLeft() {
    return totalBatches - completedBatches;
  }

  /**
   * How the run goes on.
   *
   * @param open whether it does: of one that has ended nothing is estimated
   */
  Pace pace(boolean open) {
    Optional<CurrentItem> newest =
        lastMpn == null || lastStatus == null
            ? Optional.empty()
            : Optional.of(new CurrentItem(lastMpn, lastStatus, lastMessage));
    return new Pace(newest, open ? secondsLeft() : Optional.empty());
  }

  /** Batches that are done at once end at once: what counts is how often that many are left. */
  private Optional<BigDecimal> secondsLeft() {
    double rounds = (double) batchesLeft() / Math.max(1, partitions);
    return Optional.ofNullable(batchSeconds)
        .map(seconds -> BigDecimal.valueOf(seconds * rounds).setScale(1, RoundingMode.HALF_UP));
  }
}
