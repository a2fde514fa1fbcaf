package org.bomstream.run.entity;

/** Another node has the run, or it has ended: this one may write no more. */
public class ClaimLost extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ClaimLost(Claim claim) {
    super("run %s is no longer held by claim %d".formatted(claim.runId(), claim.fence()));
  }

  public ClaimLost(long instance) {
    super("the run of job %d has ended, or is another node's".formatted(instance));
  }
}
