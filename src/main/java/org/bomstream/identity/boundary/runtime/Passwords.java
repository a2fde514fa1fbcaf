package org.bomstream.identity.boundary.runtime;

import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.PasswordValidationCallback;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.bomstream.identity.boundary.SignInRules;
import org.bomstream.identity.control.SignInThrottle;
import org.bomstream.problem.Problem;

/** Signs people in at the consoles, by the server's own registry of users. */
record Passwords(SignInThrottle throttle) {
  private static final List<String> FROM_HERE = List.of("same-origin", "none");

  /**
   * @throws Problem 401 without a right password, 403 where another site's page asks, 429 after too
   *     many wrong ones from the same address
   */
  void check(HttpServletRequest request, Subject client, CallbackHandler handler)
      throws IOException, UnsupportedCallbackException {
    if (isFromAnotherSite(request)) {
      throw new Problem(403, "Forbidden", "No other site's page may use the consoles.");
    }
    var address = InetAddress.ofLiteral(request.getRemoteAddr());
    SignInRules.check(throttle, address);
    var attempt = BasicAttempt.of(request).orElseThrow(Passwords::unknown);
    if (!isRight(attempt, client, handler)) {
      throttle.failed(address);
      throw unknown();
    }
    handler.handle(new Callback[] {new CallerPrincipalCallback(client, attempt.user())});
  }

  /**
   * A browser sends a password that it knows with whatever any page asks for; a link may lead here.
   */
  private static boolean isFromAnotherSite(HttpServletRequest request) {
    var isLink =
        request.getMethod().equals("GET")
            && "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
            && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    return !isLink
        && Optional.ofNullable(request.getHeader("Sec-Fetch-Site"))
            .filter(site -> !FROM_HERE.contains(site))
            .isPresent();
  }

  private static boolean isRight(BasicAttempt attempt, Subject client, CallbackHandler handler)
      throws IOException, UnsupportedCallbackException {
    var password = attempt.password().toCharArray();
    var check = new PasswordValidationCallback(client, attempt.user(), password);
    handler.handle(new Callback[] {check});
    return check.getResult();
  }

  private static Problem unknown() {
    return new Problem(401, "Unauthorized", "This needs the console's user and password.")
        .header("WWW-Authenticate", "Basic realm=\"bomstream\", charset=\"UTF-8\"");
  }
}
