package org.bomstream.enrichment.control;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells the dispatcher that a job has ended. */
@Named
@Dependent
public class RunListener extends AbstractJobListener {
  @Inject JobClaim claim;
  @Inject Dispatcher dispatcher;

  @Override
  public void afterJob() {
    dispatcher.ended(claim.get());
  }
}
