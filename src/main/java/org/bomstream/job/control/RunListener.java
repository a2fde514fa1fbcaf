package org.bomstream.job.control;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Hears from the batch container that a job has begun, and ended. */
@Named
@Dependent
public class RunListener extends AbstractJobListener {
  @Inject JobContext context;
  @Inject ThisJob job;
  @Inject JobStart starts;
  @Inject JobEnd ends;

  @Override
  public void beforeJob() {
    job.find()
        .ifPresentOrElse(
            known -> starts.begun(known, context.getInstanceId(), context.getExecutionId()),
            () -> starts.adopt(context.getInstanceId(), context.getExecutionId()));
  }

  @Override
  public void afterJob() {
    boolean stopped = context.getBatchStatus() == BatchStatus.STOPPING;
    // The container itself would say COMPLETED of a run that waits for a source.
    job.find()
        .flatMap(ended -> ends.ended(ended, stopped))
        .ifPresent(standing -> context.setExitStatus(standing.name()));
  }
}
