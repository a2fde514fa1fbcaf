package org.bomstream.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.bomstream.run.entity.BatchOutcome;
import org.bomstream.run.entity.Run;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** The figures of runs for a monitor; what is rolled back does not count. */
@ApplicationScoped
public class Metrics {
  private static final Logger LOG = System.getLogger(Metrics.class.getName());

  @Inject MetricRegistry registry;

  /** Some line items are done. */
  public record ItemsDone(int enriched, int failed) {
    public static ItemsDone of(List<BatchOutcome> batches) {
      return new ItemsDone(
          batches.stream().mapToInt(BatchOutcome::enriched).sum(),
          batches.stream().mapToInt(BatchOutcome::failed).sum());
    }
  }

  /** A run has ended. */
  public record RunEnded(UUID runId, String status, Duration life) {
    static RunEnded of(Run run) {
      return new RunEnded(run.id(), run.status().code(), run.life());
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

  void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunEnded run) {
    LOG.log(Level.INFO, "Run {0} {1} after {2}.", run.runId(), run.status(), run.life());
    registry
        .timer(
            metadata("bomstream_enrichment_duration", "From a run's start to its end"),
            new Tag("status", run.status()))
        .update(run.life());
  }

  /** Shows figures that are read when they are asked for. */
  public void watch(Supplier<Integer> active, Supplier<Integer> queued) {
    // From the start, for rates to begin at 0.
    done(new ItemsDone(0, 0));
    registry.gauge(
        metadata("bomstream_runs_active", "Runs, or series of small ones, that this node works on"),
        active);
    registry.gauge(
        metadata("bomstream_runs_queued", "Runs that wait for any node, 10,000 at most"), queued);
  }

  private static Metadata metadata(String name, String description) {
    return Metadata.builder().withName(name).withDescription(description).build();
  }
}
