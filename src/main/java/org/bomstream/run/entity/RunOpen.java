package org.bomstream.run.entity;

import org.bomstream.progress.entity.ProgressState;

/** The BOM is being enriched already, so that no other run begins. */
public class RunOpen extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient ProgressState state;

  public RunOpen(ProgressState state) {
    super("a run is open");
    this.state = state;
  }

  /** Where the open run stands. */
  public ProgressState state() {
    return state;
  }
}
