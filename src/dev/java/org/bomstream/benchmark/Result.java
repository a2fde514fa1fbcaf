package org.bomstream.benchmark;

import org.HdrHistogram.Histogram;

/**
 * What a scenario came to.
 *
 * @param counted deliveries, or streams opened
 * @param seconds from the first to the last of them
 * @param latencies in microseconds; of an opening, until the server has told that the stream is
 *     there
 * @param usage in those seconds
 */
record Result(
    Scenario scenario,
    long counted,
    double seconds,
    Histogram latencies,
    Usage usage,
    Memory memory) {

  /** Beyond this, other programs had a part in the figures. */
  private static final double NOISE_CORES = 0.35;

  /** Bytes for each of many idle streams; NaN where it was not measured. */
  record Memory(double heap, double resident) {
    static final Memory NOT_MEASURED = new Memory(Double.NaN, Double.NaN);
  }

  double perSecond() {
    return counted / seconds;
  }

  /** Seconds of the server's processor time for a million. */
  double serverPerMillion() {
    return usage.server() / counted * 1e6;
  }

  double milliseconds(double percentile) {
    return latencies.getValueAtPercentile(percentile) / 1e3;
  }

  boolean isNoisy() {
    return usage.cores(seconds).others() > NOISE_CORES;
  }
}
