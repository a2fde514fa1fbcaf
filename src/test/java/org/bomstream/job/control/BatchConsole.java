package org.bomstream.job.control;

import jakarta.annotation.security.RunAs;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Properties;

/** What an operator does at the batch container's own door, past the application. */
@Stateless
@RunAs("runner")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchConsole {

  public void stop(long execution) {
    operator().stop(execution);
  }

  /** With the parameters that consoles give unless told otherwise: none. */
  public long restart(long execution) {
    return operator().restart(execution, null);
  }

  public long restart(long execution, Properties parameters) {
    return operator().restart(execution, parameters);
  }

  public Properties parameters(long execution) {
    return operator().getParameters(execution);
  }

  public BatchStatus status(long execution) {
    return operator().getJobExecution(execution).getBatchStatus();
  }

  public boolean hasEnded(long execution) {
    return operator().getJobExecution(execution).getEndTime() != null;
  }

  /** What the application says of it. */
  public String exitStatus(long execution) {
    return operator().getJobExecution(execution).getExitStatus();
  }

  private static JobOperator operator() {
    return BatchRuntime.getJobOperator();
  }
}
