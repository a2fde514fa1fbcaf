package org.bomstream.identity.boundary;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.bomstream.identity.control.TokenCaller;
import org.bomstream.identity.entity.Role;
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

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (OPEN.contains(request.getMethod() + " " + Paths.of(request))) {
      chain.doFilter(request, response);
    } else if (!(request.getUserPrincipal() instanceof TokenCaller)) {
      ProblemJson.write(Refusals.of(request), response);
    } else if (request.isUserInRole(Role.MEMBER) || request.isUserInRole(Role.OPERATOR)) {
      chain.doFilter(request, response);
    } else {
      ProblemJson.write(Refusals.stranger(), response);
    }
  }
}
