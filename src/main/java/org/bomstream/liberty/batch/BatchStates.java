package org.bomstream.liberty.batch;

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

  /** Executions that seem to run. */
  public static final String RUNNING =
      array(Execution.STARTING, Execution.STARTED, Execution.STOPPING);

  /** Instances that seem to run. */
  public static final String INSTANCE_RUNNING =
      array(Instance.SUBMITTED, Instance.JMS_QUEUED, Instance.JMS_CONSUMED, Instance.DISPATCHED);

  /** Several, where a statement casts the text to an array: <code>{3,4}</code>. */
  public static String array(Enum<?>... states) {
    return Arrays.stream(states)
        .map(state -> Integer.toString(number(state)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** As the container writes it. */
  @SuppressWarnings("EnumOrdinal")
  public static int number(Enum<?> state) {
    return state.ordinal();
  }
}
