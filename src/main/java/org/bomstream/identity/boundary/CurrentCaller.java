package org.bomstream.identity.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.bomstream.identity.control.TokenCaller;
import org.bomstream.identity.entity.Caller;
import org.bomstream.problem.Problem;

/**
 * The caller of the request that this thread serves. What an answer needs that ends on another
 * thread is to be asked before.
 */
@RequestScoped
public class CurrentCaller implements Caller {

  private static final String KNOWN = CurrentCaller.class.getName();

  @Inject HttpServletRequest request;

  /** Who is calling, where the container does not know. */
  static void is(HttpServletRequest request, TokenCaller caller) {
    request.setAttribute(KNOWN, caller);
  }

  /**
   * For where nothing is injected.
   *
   * @throws Problem 401 when nobody is known
   */
  public static TokenCaller of(HttpServletRequest request) {
    return find(request).orElseThrow(() -> CallerRefusal.of(request));
  }

  /** The same where nobody needs to be known. */
  public static Optional<TokenCaller> find(HttpServletRequest request) {
    return Stream.of(request.getAttribute(KNOWN), request.getUserPrincipal())
        .filter(TokenCaller.class::isInstance)
        .map(TokenCaller.class::cast)
        .findFirst();
  }

  @Override
  public String name() {
    return caller().name();
  }

  @Override
  public Optional<String> organizationId() {
    return caller().organizationId();
  }

  @Override
  public boolean isOperator() {
    return caller().isOperator();
  }

  @Override
  public Optional<Instant> expiresAt() {
    return caller().expiresAt();
  }

  private TokenCaller caller() {
    return of(request);
  }
}
