package org.bomstream.enrichment.control;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** The server that this node is. */
final class Server {
  private static final ObjectName ENDPOINTS = endpoints();
  private static final Duration LOOK = Duration.ofMillis(20);

  private Server() {}

  /**
   * Whether it is stopping. It stops its jobs, as if a person did, and closes its HTTP endpoints,
   * both before the application hears of its end, and at the same time: a job that is quick to stop
   * may be first.
   *
   * @param patience how long the endpoints may take to be closed
   */
  static boolean isStopping(Duration patience) {
    long until = System.nanoTime() + patience.toNanos();
    while (isListening()) {
      if (System.nanoTime() >= until || Thread.currentThread().isInterrupted()) {
        return false;
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return true;
  }

  private static boolean isListening() {
    return !ManagementFactory.getPlatformMBeanServer().queryNames(ENDPOINTS, null).isEmpty();
  }

  private static ObjectName endpoints() {
    try {
      return new ObjectName("WebSphere:feature=channelfw,type=endpoint,*");
    } catch (MalformedObjectNameException e) {
      throw new IllegalStateException(e);
    }
  }
}
