package org.bomstream.liberty;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The states of jobs in the batch container's tables, where each is a number: its place in the
 * container's own list, which is the same here. {@link BatchStatesCheck} holds them to that.
 */
public final class BatchStates {
  private BatchStates() {}

  /** Of an execution, and of each of its steps: {@code jakarta.batch.runtime.BatchStatus}. */
  public enum Execution {
    STARTING,
    STARTED,
    STOPPING,
    STOPPED,
    FAILED,
    COMPLETED,
    ABANDONED
  }

  /** Of a job with all its executions: {@code com.ibm.jbatch.container.ws.InstanceState}. */
  public enum Instance {
    SUBMITTED,
    JMS_QUEUED,
    JMS_CONSUMED,
    DISPATCHED,
    FAILED,
    STOPPED,
    COMPLETED,
    ABANDONED
  }

  /** Executions that seem to run: {@code 0, 1, 2}. */
  public static final String RUNNING =
      numbers(Execution.STARTING, Execution.STARTED, Execution.STOPPING);

  /** Instances that seem to run: {@code 0, 1, 2, 3}. */
  public static final String INSTANCE_RUNNING =
      numbers(Instance.SUBMITTED, Instance.JMS_QUEUED, Instance.JMS_CONSUMED, Instance.DISPATCHED);

  /** As a statement lists them: {@code 3, 4}. */
  @SuppressWarnings("EnumOrdinal") // It is what the container writes.
  public static String numbers(Enum<?>... states) {
    return Arrays.stream(states)
        .map(state -> Integer.toString(state.ordinal()))
        .collect(Collectors.joining(", "));
  }
}
