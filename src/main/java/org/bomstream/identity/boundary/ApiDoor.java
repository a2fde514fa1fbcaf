package org.bomstream.identity.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.bomstream.problem.Problem;
import org.bomstream.problem.ProblemJson;

/**
 * Lets nobody under {@code /api} whose token does not hold, before anything else is looked at: an
 * unknown address is 401 too. Which role may do what is said at each resource.
 */
public class ApiDoor extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** The resources with {@code @PermitAll}. */
  private static final Set<String> OPEN =
      Set.of("GET /api/enrichment/health", "HEAD /api/enrichment/health", "POST /api/auth/token");

  @Inject transient Credentials credentials;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      admit(request);
    } catch (Problem refusal) {
      ProblemJson.write(refusal, response);
      return;
    }
    chain.doFilter(request, response);
  }

  /**
   * One that cannot be told now who is calling has words of its own for a client that would give up
   * at a 503: it asks for the caller, and meets the refusal.
   */
  private static void refuseStream(HttpServletRequest request, Problem refusal) {
    if (refusal.status() != 503 || !StreamAddress.namesCaller(request)) {
      throw refusal;
    }
    CallerRefusal.keep(request, refusal);
  }

  /** Whoever wants a stream is unknown to the container, and asked for here. */
  private void admit(HttpServletRequest request) {
    if (StreamAddress.is(request)) {
      try {
        CurrentCaller.is(
            request, credentials.caller(request).orElseThrow(() -> CallerRefusal.of(request)));
      } catch (Problem refusal) {
        refuseStream(request, refusal);
        return;
      }
    } else if (OPEN.contains(request.getMethod() + " " + RequestPath.of(request))) {
      return;
    }
    if (CurrentCaller.of(request).roles().isEmpty()) {
      throw CallerRefusal.stranger();
    }
  }
}
