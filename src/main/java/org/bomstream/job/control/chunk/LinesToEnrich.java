package org.bomstream.job.control.chunk;

import java.util.List;
import org.bomstream.bom.entity.LinePart;
import org.bomstream.job.control.ActiveRun;

/** A batch as it is read, as opposed to what came of it ({@link DoneBatch}). */
public record LinesToEnrich(ActiveRun run, int number, List<LinePart> lines) {
  /** The same, given out now. */
  public LinesToEnrich now() {
    run.take(number);
    return this;
  }
}
