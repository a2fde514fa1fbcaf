package org.bomstream.job.control.chunk;

import java.time.Duration;
import java.util.List;
import org.bomstream.bom.entity.LinePart;
import org.bomstream.job.control.ActiveRun;

/**
 * A batch as it is read, as opposed to what came of it ({@link DoneBatch}).
 *
 * @param begun when it was given out, by {@link System#nanoTime}
 */
public record LinesToEnrich(ActiveRun run, int number, List<LinePart> lines, long begun) {
  public static LinesToEnrich of(ActiveRun run, int number, List<LinePart> lines) {
    return new LinesToEnrich(run, number, lines, 0);
  }

  /** The same, given out now. */
  public LinesToEnrich now() {
    run.take(number);
    return new LinesToEnrich(run, number, lines, System.nanoTime());
  }

  Duration took() {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
