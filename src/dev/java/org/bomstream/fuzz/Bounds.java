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
  /** Of a header, or what goes into one. */
  public static final Bounds HEADER = new Bounds(1 << 13, Duration.ofSeconds(2), 16L << 20, 10_000);

  /** Of a body, or a message. */
  public static final Bounds BODY = new Bounds(1 << 16, Duration.ofSeconds(2), 16L << 20, 5_000);

  /** Of a file that is imported: each row is garbage many times its size. */
  public static final Bounds IMPORT = new Bounds(1 << 19, Duration.ofSeconds(10), 1L << 30, 700);

  public Bounds inputs(int number) {
    return new Bounds(longest, cpu, allocated, number);
  }
}
