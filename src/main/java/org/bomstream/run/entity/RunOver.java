package org.bomstream.run.entity;

/** What was asked of a run is not possible where it stands. */
public class RunOver extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Run run;

  RunOver(Run run) {
    super("the run is " + run.status().code());
    this.run = run;
  }

  public Run run() {
    return run;
  }
}
