package org.bomstream.progress.entity;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a run stands, as clients see it (the portal's {@code EnrichmentProgressState}), as opposed
 * to the run itself. Null members are left out.
 *
 * @param currentBatch batches done so far, in whatever order they ended
 * @param currentItem the last line item of the batch just done
 * @param estimatedTimeRemaining in seconds; null until one batch is done and at the end
 * @param waitingUntil when it goes on by itself; null but for a run that waits
 * @param waitingFor the part source, or {@code database}; null but for a run that waits
 * @param queuePosition 1 for the next of its organization; null but for a queued run
 * @param expectedStart null where it cannot be told
 * @param batches in a progress event only: the batches that it changed
 */
@JsonbPropertyOrder({
  "bomId",
  "runId",
  "status",
  "totalItems",
  "enrichedItems",
  "failedItems",
  "pendingItems",
  "percentComplete",
  "currentBatch",
  "totalBatches",
  "startedAt",
  "completedAt",
  "lastUpdate",
  "currentItem",
  "estimatedTimeRemaining",
  "waitingUntil",
  "waitingFor",
  "queuePosition",
  "expectedStart",
  "error",
  "batches"
})
public record ProgressState(
    UUID bomId,
    UUID runId,
    String status,
    int totalItems,
    int enrichedItems,
    int failedItems,
    int pendingItems,
    BigDecimal percentComplete,
    int currentBatch,
    int totalBatches,
    Instant startedAt,
    Instant completedAt,
    Instant lastUpdate,
    CurrentItem currentItem,
    BigDecimal estimatedTimeRemaining,
    Instant waitingUntil,
    String waitingFor,
    Integer queuePosition,
    Instant expectedStart,
    RunError error,
    List<BatchState> batches) {

  /** The same run with what is known of its place in the queue, which no event tells. */
  public ProgressState queued(int position, Instant start) {
    return new ProgressState(
        bomId,
        runId,
        status,
        totalItems,
        enrichedItems,
        failedItems,
        pendingItems,
        percentComplete,
        currentBatch,
        totalBatches,
        startedAt,
        completedAt,
        lastUpdate,
        currentItem,
        estimatedTimeRemaining,
        waitingUntil,
        waitingFor,
        position,
        start,
        error,
        batches);
  }

  /**
   * @param status {@code processing}, {@code enriched} or {@code error}
   */
  @JsonbPropertyOrder({"mpn", "status", "message"})
  public record CurrentItem(String mpn, String status, String message) {}

  /** Why a run failed: a stable word, and a sentence. */
  public record RunError(String code, String detail) {}

  /**
   * @param status {@code pending}, {@code processing} or {@code completed}
   */
  @JsonbPropertyOrder({"number", "status", "items", "enrichedItems", "failedItems"})
  public record BatchState(
      int number, String status, int items, int enrichedItems, int failedItems) {}
}
