package org.bomstream.enrichment.control;

import jakarta.annotation.security.RunAs;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Properties;
import org.bomstream.enrichment.entity.Claim;

/**
 * Starts jobs in the batch container. It is an enterprise bean for the sake of {@code @RunAs}: with
 * security on, the container refuses a caller without an identity.
 */
@Stateless
@RunAs("runner")
public class JobLauncher {
  /** The job's definition in META-INF/batch-jobs. */
  private static final String JOB = "enrich-bom";

  /**
   * @return the execution's id in the batch repository
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public long start(Claim claim) {
    return BatchRuntime.getJobOperator().start(JOB, JobParameters.of(claim));
  }

  /** The job's parameters: which run, and by which claim. */
  static final class JobParameters {
    static final String RUN = "run";
    static final String BOM = "bom";
    static final String FENCE = "fence";

    private JobParameters() {}

    static Properties of(Claim claim) {
      var parameters = new Properties();
      parameters.setProperty(RUN, claim.runId().toString());
      parameters.setProperty(BOM, claim.bomId().toString());
      parameters.setProperty(FENCE, Long.toString(claim.fence()));
      return parameters;
    }
  }
}
