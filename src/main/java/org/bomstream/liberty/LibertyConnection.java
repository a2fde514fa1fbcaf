package org.bomstream.liberty;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;

/**
 * The server's own connection under a request, below the servlet interface. There is no public way
 * to it, so it is found by the names of methods; where one is missing, streams do without.
 */
final class LibertyConnection {
  private LibertyConnection() {}

  /** The connection that a request came by. */
  static Object of(ServletRequest request) throws ReflectiveOperationException {
    return ask(ask(innermost(request), "getIRequest"), "getHttpInboundConnection");
  }

  static boolean isHttp2(Object connection) throws ReflectiveOperationException {
    return (int) ask(connection, "getStreamId") >= 0;
  }

  private static Object innermost(ServletRequest request) {
    return request instanceof ServletRequestWrapper wrapper
        ? innermost(wrapper.getRequest())
        : request;
  }

  static Object ask(Object whom, String method) throws ReflectiveOperationException {
    return whom.getClass().getMethod(method).invoke(whom);
  }
}
