package org.bomstream.run.entity;

import org.bomstream.progress.entity.ProgressState;

/**
 * The run has ended, or will as soon as its node has heard of it, so that it takes no command, as
 * opposed to one that is open ({@link RunOpen}).
 */
public class RunOver extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ProgressState state;

  RunOver(ProgressState state) {
    super("the run is " + state.status());
    this.state = state;
  }

  /** Where the run stands. */
  public ProgressState state() {
    return state;
  }
}
