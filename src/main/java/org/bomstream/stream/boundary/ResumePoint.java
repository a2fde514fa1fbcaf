package org.bomstream.stream.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a client says that its stream broke off, in all the ways that clients have: by the header
 * of a native {@code EventSource}, or in the address. A polyfill keeps the address that it was
 * given and adds to it, so the last one counts.
 */
final class ResumePoint {
  private static final String HEADER = "Last-Event-ID";
  private static final Set<String> PARAMETERS = Set.of("last_event_id", "lastEventId");

  private ResumePoint() {}

  /** As the client gave it; it may be anything. */
  static Optional<String> of(HttpServletRequest request) {
    return of(request.getHeader(HEADER), request.getQueryString());
  }

  /**
   * @param header counts before the query, even where it is no number
   */
  static Optional<String> of(@Nullable String header, @Nullable String query) {
    return header == null ? last(query == null ? "" : query) : Optional.of(header);
  }

  private static Optional<String> last(String query) {
    return Stream.of(query.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> PARAMETERS.contains(decoded(pair[0])))
        .map(pair -> pair.length < 2 ? "" : decoded(pair[1]))
        .reduce((earlier, later) -> later);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      // With its percent sign it is neither a name nor a number.
      return text;
    }
  }
}
