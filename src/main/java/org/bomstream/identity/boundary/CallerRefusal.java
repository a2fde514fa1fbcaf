package org.bomstream.identity.boundary;

import jakarta.servlet.http.HttpServletRequest;
import org.bomstream.problem.Problem;

/** Why a caller is not let in, kept with the request until {@link ApiDoor} answers it. */
final class CallerRefusal {

  private static final String KEPT = CallerRefusal.class.getName();
  private static final String CHALLENGE = "WWW-Authenticate";
  private static final String RETRY_SECONDS = "5";

  private CallerRefusal() {}

  static void keep(HttpServletRequest request, Problem refusal) {
    request.setAttribute(KEPT, refusal);
  }

  /** The kept one; without any, there was no token at all. */
  static Problem of(HttpServletRequest request) {
    return request.getAttribute(KEPT) instanceof Problem kept
        ? kept
        : new Problem(401, "Unauthorized", "This needs a bearer token.")
            .header(CHALLENGE, "Bearer");
  }

  static Problem invalid(String detail) {
    return new Problem(401, "Unauthorized", detail)
        .header(CHALLENGE, "Bearer error=\"invalid_token\"");
  }

  static Problem stranger() {
    return new Problem(
        403, "Forbidden", "The token names neither an organization nor the role operator.");
  }

  static Problem unavailable() {
    return new Problem(
            503, "Service Unavailable", "The issuer's keys cannot be had now to check the token.")
        .header("Retry-After", RETRY_SECONDS);
  }
}
