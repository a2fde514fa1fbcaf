package org.bomstream.identity.boundary;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bomstream.problem.Problem;
import org.bomstream.problem.ProblemJson;

/**
 * Refuses what the server would answer by itself: a head that it cannot read, methods that nothing
 * here knows, which it takes for a GET, its own addresses for signing in and out, and folders, from
 * which it redirects to whatever host the caller names.
 */
public class StrayRequests extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

  private static final List<String> SERVERS_OWN =
      List.of("/j_security_check", "/ibm_security_logout");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var refusal = refusal(request);
    if (refusal.isPresent()) {
      ProblemJson.write(refusal.get(), response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static Optional<Problem> refusal(HttpServletRequest request) {
    Optional<String> flaw = RequestSyntax.flaw(request);
    if (flaw.isPresent()) {
      return flaw.map(words -> new Problem(400, "Bad Request", words));
    }
    if (!METHODS.contains(request.getMethod())) {
      return Optional.of(
          new Problem(405, "Method Not Allowed", "No address here takes this method.")
              .header("Allow", String.join(", ", METHODS)));
    }
    String path = RequestPath.of(request);
    return SERVERS_OWN.stream().anyMatch(path::endsWith) || isFolder(path)
        ? Optional.of(new Problem(404, "Not Found", "There is nothing at this address."))
        : Optional.empty();
  }

  /** All files of the pages have an ending. */
  private static boolean isFolder(String path) {
    return (path + "/").startsWith("/app/") && path.lastIndexOf('.') < path.lastIndexOf('/');
  }
}
