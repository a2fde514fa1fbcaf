package org.bomstream.identity.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bomstream.identity.control.AllowedOrigins;

/**
 * Tells browsers which other origins' pages may read an answer, errors and modules included; asks
 * for no token where a browser asks first (preflight).
 */
public class CorsFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  private static final String METHODS = "GET, POST, PATCH, DELETE, OPTIONS";
  private static final String HEADERS =
      "Content-Type, Authorization, Last-Event-ID, Idempotency-Key, Cache-Control";
  private static final String EXPOSED = "Location, Retry-After";
  private static final String MAX_AGE_SECONDS = "3600";

  @Inject transient AllowedOrigins origins;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Vary", "Origin");
    var origin = request.getHeader("Origin");
    var allowed = origin != null && origins.allows(origin);
    if (allowed) {
      allow(origin, response);
    }
    if (isPreflight(request)) {
      preflight(allowed, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void allow(String origin, HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Access-Control-Expose-Headers", EXPOSED);
    if (origins.credentials()) {
      response.setHeader("Access-Control-Allow-Credentials", "true");
    }
  }

  private static boolean isPreflight(HttpServletRequest request) {
    return request.getMethod().equals("OPTIONS")
        && request.getHeader("Origin") != null
        && request.getHeader("Access-Control-Request-Method") != null;
  }

  private static void preflight(boolean allowed, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    if (allowed) {
      response.setHeader("Access-Control-Allow-Methods", METHODS);
      response.setHeader("Access-Control-Allow-Headers", HEADERS);
      response.setHeader("Access-Control-Max-Age", MAX_AGE_SECONDS);
    }
  }
}
