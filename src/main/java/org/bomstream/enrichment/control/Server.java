package org.bomstream.enrichment.control;

import java.lang.management.ManagementFactory;
import javax.management.MalformedObjectNameException;
import javax.management.ObjectName;

/** The server that this node is. */
final class Server {
  private static final ObjectName ENDPOINTS = endpoints();

  private Server() {}

  /**
   * Whether it is stopping. It stops its jobs before the application hears of its end, as if a
   * person did; but its HTTP endpoints are closed by then.
   */
  static boolean isStopping() {
    return ManagementFactory.getPlatformMBeanServer().queryNames(ENDPOINTS, null).isEmpty();
  }

  private static ObjectName endpoints() {
    try {
      return new ObjectName("WebSphere:feature=channelfw,type=endpoint,*");
    } catch (MalformedObjectNameException e) {
      throw new IllegalStateException(e);
    }
  }
}
