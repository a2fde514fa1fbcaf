package org.bomstream.enrichment.control;

import jakarta.batch.api.chunk.listener.AbstractChunkListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bomstream.problem.Outage;

/**
 * Tells a run that broke off for want of the database from one that broke off for a fault: at the
 * job's end the batch container no longer says why.
 */
@Named
@Dependent
public class FailedChunk extends AbstractChunkListener {
  @Inject JobClaim claim;

  @Override
  public void onError(Exception failure) {
    if (Outage.causeOf(failure).isPresent()) {
      claim.find().ifPresent(run -> run.end(new Ending.WithoutDatabase()));
    }
  }
}
