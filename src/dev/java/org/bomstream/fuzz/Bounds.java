package org.bomstream.fuzz;

import java.time.Duration;

/**
 * How much an input may be and cost.
 *
 * @param longest in bytes, of an input
 * @param cpu of the thread that takes it
 * @param allocated in bytes, whether or not they are kept
 * @param inputs how many make a short trial
 */
public record Bounds(int longest, Duration cpu, long allocated, int inputs) {
  /** Of whatever is short, such as a header, a token or a body. */
  public static final Bounds SMALL =
      new Bounds(1 << 16, Duration.ofSeconds(2), 16L << 20, 10_000);

  /** Of a file that is imported. */
  public static final Bounds IMPORT =
      new Bounds(1 << 19, Duration.ofSeconds(10), 128L << 20, 1_000);

  public Bounds inputs(int number) {
    return new Bounds(longest, cpu, allocated, number);
  }
}
