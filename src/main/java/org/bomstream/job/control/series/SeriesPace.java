package org.bomstream.job.control.series;

import java.time.Duration;
import java.util.List;
import org.bomstream.job.control.chunk.LinesToEnrich;

/**
 * How many small runs a job takes at once: as many as their sources answer in about a tenth of a
 * second, by those that it took last. Those of slow sources are left to other jobs, one at a time.
 */
final class SeriesPace {
  private static final Duration AHEAD = Duration.ofMillis(100);
  private static final int MOST_RUNS = 25;

  /** Read and kept before they are written. */
  private static final int MOST_LINES = 400;

  private int runs;
  private int lines;
  private int most = 1;

  /** The batches of the runs that have been taken. */
  void took(List<LinesToEnrich> batches) {
    if (!batches.isEmpty()) {
      took(
          (int) batches.stream().map(LinesToEnrich::run).distinct().count(),
          batches.stream().mapToInt(batch -> batch.lines().size()).sum());
    }
  }

  void took(int taken, int theirLines) {
    runs = taken;
    lines = theirLines;
  }

  /** So many nanoseconds were spent on asking for what was taken last; 0 is no news. */
  void asked(long nanoseconds) {
    if (nanoseconds > 0 && runs > 0) {
      long inTime = AHEAD.toNanos() / Math.max(1, nanoseconds / runs);
      long inLines = (long) MOST_LINES * runs / Math.max(1, lines);
      most = Math.clamp(Math.min(inTime, inLines), 1, MOST_RUNS);
    }
  }

  int most() {
    return most;
  }
}
