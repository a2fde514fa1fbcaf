package org.bomstream.identity.boundary.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Optional;

/** The user and the password that a request brings (RFC 7617). */
record BasicAttempt(String user, String password) {
  private static final String SCHEME = "basic ";

  /** Empty where there is none, or none that can be read. */
  static Optional<BasicAttempt> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
        .flatMap(value -> decoded(value.substring(SCHEME.length()).strip()));
  }

  private static Optional<BasicAttempt> decoded(String text) {
    try {
      var parts = new String(Base64.getDecoder().decode(text), UTF_8).split(":", 2);
      return parts.length < 2
          ? Optional.empty()
          : Optional.of(new BasicAttempt(parts[0], parts[1]));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
