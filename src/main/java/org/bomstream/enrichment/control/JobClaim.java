package org.bomstream.enrichment.control;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.bomstream.enrichment.entity.Claim;

/** The claim by which the batch artefact that it is injected into works. */
@Dependent
public class JobClaim {
  @Inject JobContext job;
  @Inject ActiveRuns active;

  /**
   * The run as this node has it: known by the job's parameters, or, where an operator has restarted
   * the job with others or none, by its execution.
   */
  Optional<ActiveRun> find() {
    return JobLauncher.JobParameters.claim(job.getProperties())
        .flatMap(active::find)
        .or(() -> active.of(job.getExecutionId()));
  }

  /**
   * The run as this node has it.
   *
   * @throws ClaimLost when it is no longer this node's
   */
  ActiveRun run() {
    return find().orElseThrow(() -> new ClaimLost(job.getInstanceId()));
  }

  Claim get() {
    return run().claim();
  }
}
