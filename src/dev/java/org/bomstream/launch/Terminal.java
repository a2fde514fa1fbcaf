package org.bomstream.launch;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The terminal's keys, of which only Ctrl-C has a meaning here. */
final class Terminal {
  /** After a Ctrl-D, which ends one read but not the terminal. */
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private Terminal() {}

  /**
   * Reads what is typed and drops it, where we have the terminal. Maven, which is in the background
   * then, would else read it, and be stopped for that: Ctrl-C would reach nobody any more.
   */
  static void drain() {
    if (System.getProperty("bomstream.terminal") != null) {
      Thread.ofPlatform().daemon().start(Terminal::read);
    }
  }

  private static void read() {
    try {
      while (true) {
        if (System.in.read() < 0) {
          LockSupport.parkNanos(PAUSE.toNanos());
        }
      }
    } catch (IOException gone) {
      // The terminal is no longer ours, so that nobody types for us any more.
    }
  }
}
