package org.bomstream.body.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.bomstream.identity.boundary.RequestPath;
import org.bomstream.problem.Problem;
import org.bomstream.problem.ProblemJson;

/**
 * Lets a request in when its body has come. Until then no thread waits for it: whoever is slow
 * costs a connection and nothing else.
 */
public class BodyFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String API = "/api/";

  @Inject transient Receptions receptions;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!BodyHead.announces(request)) {
      chain.doFilter(request, response);
      return;
    }
    try {
      requireApi(request);
      requirePlain(request);
      receptions.begin(request, response);
    } catch (Problem refusal) {
      receptions.refused(refusal);
      ProblemJson.write(refusal, response);
    }
  }

  /** The container's own forms, which are at every application's address, would be read here. */
  private static void requireApi(HttpServletRequest request) {
    if (!RequestPath.of(request).startsWith(API)) {
      throw new Problem(400, "Bad Request", "This address takes no body.");
    }
  }

  /** What is packed small may be without end: its bytes are counted as they come. */
  private static void requirePlain(HttpServletRequest request) {
    if (Collections.list(request.getHeaders("Content-Encoding")).stream()
        .anyMatch(coding -> !coding.strip().equalsIgnoreCase("identity"))) {
      throw new Problem(415, "Unsupported Media Type", "A Content-Encoding is not taken.")
          .header("Accept-Encoding", "identity");
    }
  }
}
