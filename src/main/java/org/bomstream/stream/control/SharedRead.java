package org.bomstream.stream.control;

import java.util.OptionalLong;

/** A read that all share who ask for it while one reads. */
final class SharedRead {
  private OptionalLong begun = OptionalLong.empty();

  /**
   * Reads, unless another has begun to since this was called; who asks while one reads waits for
   * that, and then one reads for all of them.
   */
  void run(Runnable read) {
    long asked = System.nanoTime();
    synchronized (this) {
      if (begun.isEmpty() || begun.getAsLong() - asked < 0) {
        long now = System.nanoTime();
        read.run();
        begun = OptionalLong.of(now);
      }
    }
  }
}
