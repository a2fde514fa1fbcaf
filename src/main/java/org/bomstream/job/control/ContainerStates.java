package org.bomstream.job.control;

/**
 * Where jobs stand, as the batch container writes it in its tables: by the places of words in its
 * own lists, {@code BatchStatus} and {@code InstanceState}.
 */
public final class ContainerStates {
  /** An execution that starts, runs or stops. */
  public static final String RUNNING = "{0,1,2}";

  /** An execution that has stopped, or failed, and may be restarted. */
  static final String RESTARTABLE = "{3,4}";

  static final int STOPPED = 3;
  static final int FAILED = 4;

  /** A job that is submitted, on its way to a node, or there. */
  static final String INSTANCE_RUNNING = "{0,1,2,3}";

  static final int INSTANCE_FAILED = 4;
  static final int INSTANCE_STOPPED = 5;

  /** A job that has failed, stopped or completed. */
  public static final String INSTANCE_ENDED = "{4,5,6}";

  private ContainerStates() {}
}
