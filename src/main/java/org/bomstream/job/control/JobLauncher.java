package org.bomstream.job.control;

import jakarta.annotation.security.RunAs;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.bomstream.liberty.ServerSecurity;
import org.bomstream.problem.Outage;
import org.bomstream.run.entity.Claim;

/**
 * Starts and stops jobs in the batch container. It is an enterprise bean for the sake of
 * {@code @RunAs}: with security on, the container refuses a caller without an identity.
 */
@Stateless
@RunAs("runner")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobLauncher {
  private static final Logger LOG = System.getLogger(JobLauncher.class.getName());

  /** The job's definitions in META-INF/batch-jobs. */
  private static final String PARTITIONED = "enrich-bom";

  private static final String UNDIVIDED = "enrich-small-bom";

  /**
   * Lets a job go on that was stopped, or begins another.
   *
   * @param about what an operator is told of the run, besides its ids
   * @param undivided whether one thread does all of it: to start partitions would take longer
   * @param stopped the execution to go on from
   */
  public void launch(
      Claim claim, Map<String, String> about, boolean undivided, Optional<Long> stopped) {
    Properties parameters = JobParameters.of(claim);
    parameters.putAll(about);
    if (stopped.isPresent()) {
      try {
        operator().restart(stopped.get(), parameters);
        return;
      } catch (BatchRuntimeException refused) {
        LOG.log(Level.DEBUG, "Execution " + stopped.get() + " cannot be restarted", refused);
      }
    }
    operator().start(undivided ? UNDIVIDED : PARTITIONED, parameters);
  }

  /**
   * @return what keeps jobs from being started; empty when nothing does
   */
  public Optional<String> missing() {
    return ServerSecurity.jobsMissing();
  }

  /**
   * Asks the container to stop an execution on this node; its partitions end at their next batch.
   *
   * @return false when it is not running, not yet or no longer
   */
  public boolean stop(long execution) {
    try {
      operator().stop(execution);
      return true;
    } catch (JobExecutionNotRunningException notRunning) {
      LOG.log(Level.DEBUG, "Execution {0} does not run.", execution);
      return false;
    }
  }

  /** An execution that has ended before its time is never to be restarted. */
  public void abandon(long execution) {
    try {
      operator().abandon(execution);
    } catch (RuntimeException refused) {
      if (Outage.causeOf(refused).isPresent()) {
        throw refused;
      }
      // The container tells in many ways that it had ended, or that another node was faster.
      LOG.log(Level.DEBUG, "Execution " + execution + " had ended", refused);
    }
  }

  private static JobOperator operator() {
    return BatchRuntime.getJobOperator();
  }

  /** The job's parameters: which run, and by which claim. */
  static final class JobParameters {
    static final String RUN = "run";
    static final String BOM = "bom";
    static final String FENCE = "fence";

    private JobParameters() {}

    /** Empty where an operator has given others, or none. */
    static Optional<Claim> claim(Properties parameters) {
      try {
        return Optional.of(
            new Claim(
                UUID.fromString(parameters.getProperty(RUN, "")),
                UUID.fromString(parameters.getProperty(BOM, "")),
                Long.parseLong(parameters.getProperty(FENCE, ""))));
      } catch (IllegalArgumentException notOurs) {
        return Optional.empty();
      }
    }

    static Properties of(Claim claim) {
      var parameters = new Properties();
      parameters.setProperty(RUN, claim.runId().toString());
      parameters.setProperty(BOM, claim.bomId().toString());
      parameters.setProperty(FENCE, Long.toString(claim.fence()));
      return parameters;
    }
  }
}
