package org.bomstream.identity.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a token request. Read by hand, so that whoever sends a huge body without a token
 * costs no memory.
 */
record SignInForm(Map<String, String> fields) {

  private static final int LONGEST_BYTES = 4_096;

  /** Empty when the body is too long, no form, or has a field twice (RFC 6749, section 3.2). */
  static Optional<SignInForm> read(InputStream body) throws IOException {
    var bytes = body.readNBytes(LONGEST_BYTES + 1);
    return bytes.length > LONGEST_BYTES
        ? Optional.empty()
        : parse(new String(bytes, StandardCharsets.UTF_8));
  }

  boolean has(String name) {
    return field(name).isPresent();
  }

  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
  }

  private static Optional<SignInForm> parse(String text) {
    var fields = new HashMap<String, String>();
    try {
      for (var pair : text.split("&")) {
        var parts = pair.split("=", 2);
        if (parts.length == 2 && fields.put(decoded(parts[0]), decoded(parts[1])) != null) {
          return Optional.empty();
        }
      }
      return Optional.of(new SignInForm(fields));
    } catch (IllegalArgumentException brokenEscape) {
      return Optional.empty();
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
