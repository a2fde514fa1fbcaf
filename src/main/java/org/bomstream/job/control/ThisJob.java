package org.bomstream.job.control;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.bomstream.run.entity.ClaimLost;

/** The job of the batch artefact that it is injected into, and the runs that it has in hand. */
@Dependent
public class ThisJob {
  @Inject JobContext context;
  @Inject ActiveRuns active;

  /**
   * The job as this node has it: known by its execution, or, before that is, by the parameters that
   * it was begun with; an operator has restarted one that is known by neither.
   */
  Optional<ActiveJob> find() {
    return active
        .job(context.getExecutionId())
        .or(
            () ->
                JobLauncher.JobParameters.claim(context.getProperties())
                    .flatMap(active::find)
                    .map(ActiveRun::job));
  }

  /**
   * The job as this node has it.
   *
   * @throws ClaimLost when it is no longer this node's
   */
  public ActiveJob get() {
    return find().orElseThrow(() -> new ClaimLost(context.getInstanceId()));
  }

  /** None when all are done, or are no longer this node's. */
  public List<ActiveRun> runs() {
    return find().map(active::of).orElse(List.of());
  }

  /**
   * The run of a job that works on one alone.
   *
   * @throws ClaimLost when it is no longer this node's
   */
  public ActiveRun run() {
    return runs().stream().findFirst().orElseThrow(() -> new ClaimLost(context.getInstanceId()));
  }
}
