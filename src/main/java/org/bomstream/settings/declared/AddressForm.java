package org.bomstream.settings.declared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses can be taken, as opposed to how they begin. Who signs in stands in Redis' alone:
 * libraries repeat the others in their logs, and do not sign in with what stands there.
 */
final class AddressForm {
  private static final String HOST = "(?:\\[[^\\]/?@]+\\]|[^\\[\\]:,/?@]*)(?::\\d{0,5})?";

  private static final Pattern POSTGRES =
      Pattern.compile(
          "jdbc:postgresql:(?://HOST(?:,HOST)*/|(?!//))[^?@]*(?:\\?.*)?".replace("HOST", HOST));

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

  private static Optional<URI> parsed(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
