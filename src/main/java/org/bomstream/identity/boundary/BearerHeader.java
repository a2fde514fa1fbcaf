package org.bomstream.identity.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;

/** The tokens in a request's headers, as opposed to one in its address ({@link BearerToken}). */
final class BearerHeader {
  private static final String SCHEME = "bearer ";

  private BearerHeader() {}

  static List<String> tokens(HttpServletRequest request) {
    return Collections.list(request.getHeaders("Authorization")).stream()
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .map(value -> value.substring(SCHEME.length()).strip())
        .toList();
  }
}
