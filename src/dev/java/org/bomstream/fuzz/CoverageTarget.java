package org.bomstream.fuzz;

/**
 * A target as jazzer calls it, which watches what code each input reaches, as opposed to the {@link
 * Fuzzer}, which does not.
 */
public final class CoverageTarget {
  private static Target target = new PositionTarget();

  private CoverageTarget() {}

  /** Called once, with the target's name. */
  public static void fuzzerInitialize(String[] arguments) {
    target = Targets.named(arguments[0]);
  }

  /** Called with each input. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    target.take(input);
  }
}
