package org.bomstream.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;
import org.bomstream.problem.Problem;

/**
 * Tells the container who is calling. It refuses nobody itself: without a constraint on the path
 * its refusal would not bind, and it runs before the CORS headers are set. {@link ApiDoor} refuses.
 */
@ApplicationScoped
public class BearerMechanism implements HttpAuthenticationMechanism {

  @Inject Credentials credentials;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    // A login with the container costs more than all else that a stream needs to open.
    if (StreamAddress.is(request)) {
      return nobody(request, context);
    }
    try {
      var caller = credentials.caller(request);
      if (caller.isPresent()) {
        return login(context, caller.get(), caller.get().roles());
      }
    } catch (Problem refusal) {
      CallerRefusal.keep(request, refusal);
    }
    return nobody(request, context);
  }

  /**
   * A principal without roles, who is no caller. Where a mechanism says nothing, the server takes
   * the scheme for Basic, and breaks at a malformed header.
   */
  private static AuthenticationStatus nobody(
      HttpServletRequest request, HttpMessageContext context) {
    return request.getHeader("Authorization") == null
        ? context.doNothing()
        : login(context, new CallerPrincipal("nobody"), Set.of());
  }

  @SuppressWarnings("unchecked")
  private static AuthenticationStatus login(
      HttpMessageContext context, Principal principal, Set<String> roles) {
    context.getMessageInfo().getMap().put("jakarta.servlet.http.authType", "Bearer");
    return context.notifyContainerAboutLogin(principal, roles);
  }
}
