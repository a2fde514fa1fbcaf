package org.bomstream.identity.boundary;

import jakarta.servlet.http.HttpServletRequest;

/** The path of a request as the container routes it: decoded, without parameters and query. */
public final class RequestPath {

  private RequestPath() {}

  public static String of(HttpServletRequest request) {
    var info = request.getPathInfo();
    return request.getServletPath() + (info == null ? "" : info);
  }
}
