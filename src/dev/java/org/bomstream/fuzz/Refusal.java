package org.bomstream.fuzz;

import org.bomstream.problem.Problem;

/** A parser's no, as clients are told it: a problem of their own making. */
public final class Refusal {
  private static final int FIRST = 400;
  private static final int END = 500;

  private Refusal() {}

  /** What a parser does. */
  @FunctionalInterface
  public interface Work {
    void run() throws Exception;
  }

  /**
   * Takes it for an answer.
   *
   * @return whether there was none
   * @throws Problem for one that is the server's
   */
  public static boolean allowed(Work work) throws Exception {
    try {
      work.run();
      return true;
    } catch (Problem told) {
      if (told.status() < FIRST || told.status() >= END) {
        throw told;
      }
      return false;
    }
  }
}
