package org.bomstream.identity.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.bomstream.identity.control.InvalidToken;

/** The bearer token of a request, where it may have one. */
final class BearerToken {

  private BearerToken() {}

  /**
   * From the header; from {@code ?token=} on a stream alone, since an {@code EventSource} sets no
   * header. With both, the header counts.
   *
   * @throws InvalidToken when there are several of the same kind
   */
  static Optional<String> of(HttpServletRequest request) throws InvalidToken {
    var header = header(request);
    return header.isPresent() || !StreamAddress.is(request) ? header : query(request, "token");
  }

  private static Optional<String> header(HttpServletRequest request) throws InvalidToken {
    return only(BearerHeader.tokens(request));
  }

  /**
   * A ticket, which opens one stream.
   *
   * @throws InvalidToken when there are several
   */
  static Optional<String> ticket(HttpServletRequest request) throws InvalidToken {
    return StreamAddress.is(request) ? query(request, "ticket") : Optional.empty();
  }

  private static Optional<String> query(HttpServletRequest request, String name)
      throws InvalidToken {
    try {
      var tokens = request.getParameterValues(name);
      return only(tokens == null ? List.of() : List.of(tokens));
    } catch (IllegalArgumentException | IllegalStateException malformed) {
      // Its words hold the whole query, which is nobody's to see.
      throw new InvalidToken("The address is malformed.");
    }
  }

  private static Optional<String> only(List<String> tokens) throws InvalidToken {
    if (tokens.size() > 1) {
      throw new InvalidToken("There is more than one token.");
    }
    return tokens.stream().findFirst();
  }
}
