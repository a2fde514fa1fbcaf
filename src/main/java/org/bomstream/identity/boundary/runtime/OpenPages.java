package org.bomstream.identity.boundary.runtime;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.net.MalformedURLException;
import org.bomstream.identity.boundary.RequestSyntax;
import org.bomstream.identity.boundary.SecurityHeaders;
import org.bomstream.problem.Problem;

/** Pages of the server that are open to all: the description of the interface, and its viewer. */
final class OpenPages {
  private static final String DESCRIPTION = "/openapi";

  /** The one script that stands in the viewer's page; another version of it would not be run. */
  private static final String VIEWER = " 'sha256-DhGMSl5X4gjtquQ26uvZCzuKVTyP3dY6KfRGIDcE7ZM='";

  private OpenPages() {}

  /**
   * @throws Problem 400 for what cannot be read, which the pages take for a failure of their own;
   *     404 for what is not there, where the server would tell its own words and names
   */
  static void check(HttpServletRequest request) {
    RequestSyntax.flaw(request)
        .ifPresent(
            flaw -> {
              throw new Problem(400, "Bad Request", flaw);
            });
    if (request.getContextPath().startsWith(DESCRIPTION) && !isThere(request)) {
      throw new Problem(404, "Not Found", "There is nothing at this address.");
    }
  }

  private static boolean isThere(HttpServletRequest request) {
    var info = request.getPathInfo();
    var path = request.getServletPath() + (info == null ? "" : info);
    try {
      return path.isEmpty()
          || path.equals("/")
          || request.getServletContext().getResource(path) != null;
    } catch (MalformedURLException e) {
      return false;
    }
  }

  /** With our headers, whatever the server would have put there. */
  static HttpServletResponse ours(HttpServletResponse response) {
    SecurityHeaders.set(response, VIEWER);
    return new Ours(response);
  }

  private static final class Ours extends HttpServletResponseWrapper {
    Ours(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setHeader(String name, String value) {
      if (!SecurityHeaders.areOurs(name)) {
        super.setHeader(name, value);
      }
    }

    @Override
    public void addHeader(String name, String value) {
      if (!SecurityHeaders.areOurs(name)) {
        super.addHeader(name, value);
      }
    }
  }
}
