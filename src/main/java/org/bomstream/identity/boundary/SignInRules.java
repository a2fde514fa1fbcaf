package org.bomstream.identity.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.time.Duration;
import org.bomstream.identity.control.EmbeddedIssuer;
import org.bomstream.identity.control.SignInThrottle;
import org.bomstream.problem.Problem;
import org.bomstream.quota.AddressQuotas;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who may try to sign in at the embedded issuer. */
@ApplicationScoped
public class SignInRules {

  @Inject EmbeddedIssuer issuer;
  @Inject SignInThrottle throttle;
  @Inject RequestOrigin origin;
  @Inject AddressQuotas quotas;

  @Inject
  @ConfigProperty(name = "dev.login.remote")
  boolean remote;

  /**
   * @throws Problem 404 where the issuer is off, 403 from another machine, 429 after many failures,
   *     or very many attempts
   */
  void check(HttpServletRequest request) {
    if (!issuer.isOn()) {
      throw new Problem(404, "Not Found", "There is nothing at this address.");
    }
    if (!remote && !origin.isLocal(request)) {
      throw new Problem(
          403,
          "Forbidden",
          "Sign in from the server's own machine, at localhost, or with an"
              + " identity provider (JWT_ISSUER); DEV_LOGIN_REMOTE=true lifts this.");
    }
    quotas.signIn(origin.network(request));
    check(throttle, origin.network(request));
  }

  /**
   * @throws Problem 429 after many failures from an address
   */
  public static void check(SignInThrottle throttle, InetAddress address) {
    throttle
        .wait(address)
        .ifPresent(
            wait -> {
              throw tooMany(wait);
            });
  }

  void failed(HttpServletRequest request) {
    throttle.failed(origin.network(request));
  }

  private static Problem tooMany(Duration wait) {
    return new Problem(429, "Too Many Requests", "Too many wrong passwords; wait a minute.")
        .header("Retry-After", Long.toString(wait.toSeconds() + 1));
  }
}
