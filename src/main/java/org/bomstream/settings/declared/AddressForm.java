package org.bomstream.settings.declared;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses can be taken, as opposed to how they begin. Who signs in stands in Redis' alone:
 * libraries repeat the others in their logs, and do not sign in with what stands there.
 */
final class AddressForm {
  private static final String PORT =
      "(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5])";
  private static final String HOST =
      "(?:\\[[^\\]/?@]+\\]|[^\\[\\]:,/?@]*)(?::PORT?)?".replace("PORT", PORT);

  /** As browsers and clients write one: names in ASCII, IPv6 in brackets. */
  static final String NAMED = "(?:\\[[0-9A-Fa-f:.]+\\]|\\w[\\w-]*(?:\\.\\w[\\w-]*)*+\\.?)";

  private static final Pattern ORIGIN =
      Pattern.compile(
          "\\*|https?://NAMED(?::PORT)?/?".replace("NAMED", NAMED).replace("PORT", PORT));

  /** Hosts with ports, a star for any host, as the server takes them. */
  static final String ALIASES =
      "ONE(?:,\\s*ONE)*+".replace("ONE", "(?:\\*|NAMED):" + PORT).replace("NAMED", NAMED);

  private static final Pattern POSTGRES =
      Pattern.compile(
          "jdbc:postgresql:(?://HOST(?:,HOST)*+/)?[^?@:/]*(?:\\?.*)?".replace("HOST", HOST));

  private static final Pattern PASSWORD = Pattern.compile("(?i).*[?&]password=.*");

  private AddressForm() {}

  static boolean isRedis(String text) {
    return RedisAddress.parse(text).isPresent();
  }

  /** As its driver reads it. */
  static boolean isPostgres(String text) {
    return parsed(text).isPresent()
        && POSTGRES.matcher(text).matches()
        && !PASSWORD.matcher(text).matches();
  }

  static boolean isWeb(String text) {
    return parsed(text)
        .filter(uri -> uri.getRawAuthority() != null && !uri.getRawAuthority().contains("@"))
        .isPresent();
  }

  /** What a browser's {@code Origin} may be, or a star for any. */
  static boolean isOrigin(String text) {
    return ORIGIN.matcher(text).matches();
  }

  /** An address, or a network in CIDR notation. */
  static boolean isNetwork(String text) {
    String[] parts = text.split("/", 2);
    try {
      int bits = InetAddress.ofLiteral(parts[0]).getAddress().length * Byte.SIZE;
      return parts.length == 1
          || (parts[1].matches("[0-9]{1,3}") && Integer.parseInt(parts[1]) <= bits);
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }

  private static Optional<URI> parsed(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
