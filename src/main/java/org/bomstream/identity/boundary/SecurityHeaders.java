package org.bomstream.identity.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** What browsers may do with an answer, told with every one; a resource may set its own instead. */
public class SecurityHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String POLICY_HEADER = "Content-Security-Policy";
  private static final String OWN_SCRIPTS = "script-src 'self'";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  /** Modules are imported across origins with CORS, which the resource policy does not hinder. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

  /** As the server itself says it with what goes out by TLS; not for other hosts of the domain. */
  private static final String ALWAYS_TLS = "max-age=31536000";

  @Inject transient RequestOrigin origin;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    set(response, "");
    if (origin.isSecure(request)) {
      response.setHeader("Strict-Transport-Security", ALWAYS_TLS);
    }
    var isApi = RequestPath.of(request).startsWith("/api/");
    response.setHeader("Cache-Control", isApi ? "no-store" : "no-cache");
    chain.doFilter(request, response);
  }

  /**
   * @param scripts that may run besides those of files; empty, or sources with a space before each
   */
  public static void set(HttpServletResponse response, String scripts) {
    HEADERS.forEach(response::setHeader);
    response.setHeader(POLICY_HEADER, POLICY.replace(OWN_SCRIPTS, OWN_SCRIPTS + scripts));
  }

  /** Whether a header is one of those that {@link #set} sets. */
  public static boolean areOurs(String header) {
    return header.equalsIgnoreCase(POLICY_HEADER)
        || HEADERS.keySet().stream().anyMatch(header::equalsIgnoreCase);
  }
}
