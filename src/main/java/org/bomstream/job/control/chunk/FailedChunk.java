package org.bomstream.job.control.chunk;

import jakarta.batch.api.chunk.listener.AbstractChunkListener;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bomstream.job.control.ThisJob;
import org.bomstream.problem.Outage;
import org.bomstream.run.entity.Interruption;

/**
 * Tells runs that broke off for want of the database from those that broke off for a fault: at the
 * job's end the batch container no longer says why.
 */
@Named
@Dependent
public class FailedChunk extends AbstractChunkListener {
  @Inject ThisJob job;

  @Override
  public void onError(Exception failure) {
    if (Outage.causeOf(failure).isPresent()) {
      job.runs().forEach(run -> run.interrupt(new Interruption.WithoutDatabase()));
    }
  }
}
