package org.bomstream.operations.boundary;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bomstream.liberty.log.LogField;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request an id, in the answer and in what is logged meanwhile: the caller's own, its
 * trace's, or one that is made.
 */
public class RequestIds extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** As proxies make them. What may be a secret, by mistake, is not repeated. */
  private static final Pattern ID = Pattern.compile("[0-9A-Fa-f-]{8,64}");

  private static final Pattern TRACE =
      Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-.*");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = of(request.getHeader("X-Request-Id"), request.getHeader("traceparent"));
    response.setHeader("X-Request-Id", id);
    try (var _ = LogField.set(LogField.REQUEST, id)) {
      chain.doFilter(request, response);
    }
  }

  static String of(@Nullable String requestId, @Nullable String traceparent) {
    return Optional.ofNullable(requestId)
        .filter(ID.asMatchPredicate())
        .or(() -> traceOf(traceparent))
        .orElseGet(() -> UUID.randomUUID().toString());
  }

  private static Optional<String> traceOf(@Nullable String traceparent) {
    return Optional.ofNullable(traceparent)
        .map(TRACE::matcher)
        .filter(trace -> trace.matches())
        .map(trace -> trace.group(1));
  }
}
