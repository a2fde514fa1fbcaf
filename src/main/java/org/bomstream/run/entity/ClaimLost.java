package org.bomstream.enrichment.control;

import org.bomstream.enrichment.entity.Claim;

/** Another node has the run, or it has ended: this one may write no more. */
public class ClaimLost extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ClaimLost(Claim claim) {
    super("run %s is no longer held by claim %d".formatted(claim.runId(), claim.fence()));
  }

  ClaimLost(long instance) {
    super("the run of job %d has ended, or is another node's".formatted(instance));
  }
}
