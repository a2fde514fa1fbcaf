package org.bomstream.identity.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bomstream.identity.control.InvalidToken;

/** The bearer token of a request, where it may have one. */
final class BearerToken {

  private static final String SCHEME = "bearer ";
  private static final String STREAMS = "/api/enrichment/stream/";

  private BearerToken() {}

  /**
   * From the header; from {@code ?token=} on a stream alone, since an {@code EventSource} sets no
   * header. With both, the header counts.
   *
   * @throws InvalidToken when there are several of the same kind
   */
  static Optional<String> of(HttpServletRequest request) throws InvalidToken {
    var header = header(request);
    return header.isPresent() || !isStream(request) ? header : query(request);
  }

  /** Whether it is a stream's, where the token may be in the address. */
  private static boolean isStream(HttpServletRequest request) {
    return request.getMethod().equals("GET") && Paths.of(request).startsWith(STREAMS);
  }

  private static Optional<String> header(HttpServletRequest request) throws InvalidToken {
    return only(
        Collections.list(request.getHeaders("Authorization")).stream()
            .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
            .map(value -> value.substring(SCHEME.length()).strip())
            .toList());
  }

  private static Optional<String> query(HttpServletRequest request) throws InvalidToken {
    var tokens = request.getParameterValues("token");
    return only(tokens == null ? List.of() : List.of(tokens));
  }

  private static Optional<String> only(List<String> tokens) throws InvalidToken {
    if (tokens.size() > 1) {
      throw new InvalidToken("There is more than one token.");
    }
    return tokens.stream().findFirst();
  }
}
