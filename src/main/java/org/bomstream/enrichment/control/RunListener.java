package org.bomstream.enrichment.control;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells the dispatcher that a job has begun, and ended. */
@Named
@Dependent
public class RunListener extends AbstractJobListener {
  @Inject JobContext job;
  @Inject JobClaim claim;
  @Inject Dispatcher dispatcher;

  @Override
  public void beforeJob() {
    if (claim.find().isEmpty()) {
      dispatcher.adopt(job.getInstanceId(), job.getExecutionId());
    }
  }

  @Override
  public void afterJob() {
    boolean stopped = job.getBatchStatus() == BatchStatus.STOPPING;
    // The container itself would say COMPLETED of a run that waits for a source.
    claim
        .find()
        .flatMap(run -> dispatcher.ended(run, stopped))
        .ifPresent(standing -> job.setExitStatus(standing.name()));
  }
}
