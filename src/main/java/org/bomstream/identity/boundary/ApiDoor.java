package org.bomstream.identity.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.bomstream.identity.control.TokenCaller;
import org.bomstream.problem.Problem;
import org.bomstream.problem.ProblemJson;
import org.bomstream.quota.MemberQuotas;
import org.bomstream.quota.UserTurns;
import org.bomstream.quota.UserTurns.Turn;

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
  @Inject transient MemberQuotas quotas;
  @Inject transient UserTurns turns;

  /** Streams have limits of their own, and what all may ask for is answered from memory. */
  private static final Turn FREE = () -> {};

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Turn turn;
    try {
      turn = admit(request);
    } catch (Problem refusal) {
      ProblemJson.write(refusal, response);
      return;
    }
    try (turn) {
      chain.doFilter(request, response);
    }
  }

  /**
   * A stream has words of its own for a client that would give up at a 429 or 503: it asks for the
   * caller, and meets the refusal.
   */
  private static void refuseStream(HttpServletRequest request, Problem refusal) {
    boolean forAWhile = refusal.status() == 429 || refusal.status() == 503;
    if (!forAWhile || !StreamAddress.namesCaller(request)) {
      throw refusal;
    }
    CallerRefusal.keep(request, refusal);
  }

  private Turn admit(HttpServletRequest request) {
    if (StreamAddress.is(request)) {
      admitToStream(request);
      return FREE;
    }
    if (OPEN.contains(request.getMethod() + " " + RequestPath.of(request))) {
      return FREE;
    }
    TokenCaller caller = CurrentCaller.of(request);
    requireRole(caller);
    quotas.call(caller.name(), caller.organizationId());
    return turns.take(caller.name(), caller.organizationId());
  }

  /**
   * Whoever wants a stream is unknown to the container, and asked for here. Streams have limits of
   * their own.
   */
  private void admitToStream(HttpServletRequest request) {
    try {
      TokenCaller caller = credentials.caller(request).orElseThrow(() -> CallerRefusal.of(request));
      requireRole(caller);
      CurrentCaller.is(request, caller);
    } catch (Problem refusal) {
      refuseStream(request, refusal);
    }
  }

  private static void requireRole(TokenCaller caller) {
    if (caller.roles().isEmpty()) {
      throw CallerRefusal.stranger();
    }
  }
}
