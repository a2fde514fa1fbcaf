package org.bomstream.identity.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/**
 * The address of a stream, where a token or a ticket may stand in the query, since an {@code
 * EventSource} sets no header.
 */
public final class StreamAddress {

  private static final String STREAM = "/api/enrichment/stream";

  private StreamAddress() {}

  static boolean is(HttpServletRequest request) {
    var path = RequestPath.of(request);
    return request.getMethod().equals("GET")
        && (path.equals(STREAM) || path.startsWith(STREAM + "/"));
  }

  /** What a ticket for these BOMs opens: a stream of the same, in the same order. */
  public static String purpose(List<String> bomIds) {
    return String.join(",", bomIds).toLowerCase(Locale.ROOT);
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  static String purpose(HttpServletRequest request) {
    var path = withoutSlash(RequestPath.of(request));
    var boms = request.getParameterValues("bom");
    return path.equals(STREAM)
        ? purpose(boms == null ? List.of() : List.of(boms))
        : purpose(List.of(path.substring(STREAM.length() + 1)));
  }

  /** Whether the caller is known by {@code ?token=} alone, and its client cannot bring another. */
  public static boolean hasFixedToken(HttpServletRequest request) {
    return isNamedBy("token", request);
  }

  /** Whether the caller is known by its address alone, as that of an {@code EventSource} is. */
  public static boolean namesCaller(HttpServletRequest request) {
    return hasFixedToken(request) || isNamedBy("ticket", request);
  }

  /** A browser may send a header of another scheme, for a proxy in front. */
  private static boolean isNamedBy(String parameter, HttpServletRequest request) {
    return is(request)
        && BearerHeader.tokens(request).isEmpty()
        && request.getParameter(parameter) != null;
  }
}
