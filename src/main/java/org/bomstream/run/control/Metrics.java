package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bomstream.part.control.desk.SupplierDesks;
import org.bomstream.run.control.Runs.Backlog;
import org.bomstream.run.entity.BatchOutcome;
import org.bomstream.run.entity.Run;
import org.bomstream.run.entity.RunStatus;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.Timer;

/** The figures of runs for a monitor; what is rolled back does not count. */
@ApplicationScoped
public class Metrics {
  private static final List<String> ENDINGS =
      Stream.of(RunStatus.COMPLETED, RunStatus.FAILED, RunStatus.CANCELLED)
          .map(RunStatus::code)
          .toList();

  private static final String DATABASE = "database";

  @Inject MetricRegistry registry;
  @Inject SupplierDesks desks;

  private final Set<String> reasons = ConcurrentHashMap.newKeySet();
  private volatile Backlog backlog = Backlog.NONE;

  /** Some line items are done. */
  public record ItemsDone(int enriched, int failed) {
    public static ItemsDone of(List<BatchOutcome> batches) {
      return new ItemsDone(
          batches.stream().mapToInt(BatchOutcome::enriched).sum(),
          batches.stream().mapToInt(BatchOutcome::failed).sum());
    }
  }

  /** This node has a run that another has left behind. */
  public record TakenOver(UUID runId, UUID bomId, String from) {}

  /** A run has ended. */
  public record RunEnded(UUID runId, UUID bomId, String status, Duration life) {
    static RunEnded of(Run run) {
      return new RunEnded(run.id(), run.bomId(), run.status().code(), run.life());
    }
  }

  void done(@Observes(during = TransactionPhase.AFTER_SUCCESS) ItemsDone items) {
    count("enriched", items.enriched());
    count("failed", items.failed());
  }

  private void count(String result, int items) {
    registry
        .counter(
            metadata("bomstream_items", "Line items done, by result"), new Tag("result", result))
        .inc(items);
  }

  void takenOver(@Observes(during = TransactionPhase.AFTER_SUCCESS) TakenOver run) {
    countTakenOver(1);
  }

  private void countTakenOver(int runs) {
    registry
        .counter(metadata("bomstream_runs_taken_over", "Runs that other nodes have left behind"))
        .inc(runs);
  }

  void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunEnded run) {
    lives(run.status()).update(run.life());
  }

  private Timer lives(String status) {
    return registry.timer(
        metadata("bomstream_enrichment_duration", "From a run's start to its end"),
        new Tag("status", status));
  }

  /**
   * Shows figures that are read when they are asked for, and the others, for rates to begin at 0.
   */
  public void watch(Supplier<Integer> active) {
    done(new ItemsDone(0, 0));
    countTakenOver(0);
    ENDINGS.forEach(this::lives);
    registry.gauge(
        metadata("bomstream_runs_active", "Runs, or series of small ones, that this node works on"),
        active);
    registry.gauge(
        metadata("bomstream_runs_queued", "Runs that wait for any node, 10,000 at most"),
        () -> backlog.queued());
    registry.gauge(
        metadata("bomstream_queue_age_seconds", "How long the oldest of them has waited"),
        () -> backlog.oldest().toMillis() / 1_000.0);
    watchWaiting(DATABASE);
    desks.sources().forEach(this::watchWaiting);
  }

  /** What waits, as it was seen last. */
  public void waits(Backlog seen) {
    backlog = seen;
    seen.waiting().keySet().forEach(this::watchWaiting);
  }

  private void watchWaiting(String reason) {
    if (reasons.add(reason)) {
      registry.gauge(
          metadata("bomstream_runs_waiting", "Runs that wait for a source or the database"),
          () -> backlog.waiting().getOrDefault(reason, 0),
          new Tag("reason", reason));
    }
  }

  private static Metadata metadata(String name, String description) {
    return Metadata.builder().withName(name).withDescription(description).build();
  }
}
