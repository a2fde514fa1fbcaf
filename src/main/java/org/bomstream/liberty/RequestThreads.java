package org.bomstream.liberty;

import java.util.HashMap;
import java.util.Map;

/**
 * Who is being answered now. Each answer has a virtual thread of its own: the server's threads are
 * few, and one that writes to a client which does not read waits until the server gives up on it.
 */
final class RequestThreads {
  /** Of which each has some tens of kilobytes of heap. */
  private static final int AT_ONCE = 1_500;

  /** Nobody may keep all others out. */
  private static final int OF_ONE_ADDRESS = 500;

  private final Map<String, Integer> busy = new HashMap<>();
  private int all;

  /**
   * Returns at once.
   *
   * @return false when there are too many, and nothing was begun
   */
  boolean run(String address, Runnable task) {
    if (!take(address)) {
      return false;
    }
    Thread.ofVirtual()
        .name("request")
        .start(
            () -> {
              try {
                task.run();
              } finally {
                giveBack(address);
              }
            });
    return true;
  }

  private synchronized boolean take(String address) {
    int own = busy.getOrDefault(address, 0);
    if (all >= AT_ONCE || own >= OF_ONE_ADDRESS) {
      return false;
    }
    all++;
    busy.put(address, own + 1);
    return true;
  }

  private synchronized void giveBack(String address) {
    all--;
    busy.computeIfPresent(address, (_, n) -> n == 1 ? null : n - 1);
  }
}
