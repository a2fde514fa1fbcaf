package org.bomstream.bom.control;

import org.bomstream.problem.Problem;

/** A run of a BOM that has not ended. */
public final class OpenRun {
  private OpenRun() {}

  /** Why the BOM cannot be changed, or deleted, for now. */
  public static Problem problem() {
    String detail = "The BOM is being enriched; cancel the run, or wait for its end.";
    return new Problem(409, "Conflict", detail).with("code", "run_open");
  }
}
