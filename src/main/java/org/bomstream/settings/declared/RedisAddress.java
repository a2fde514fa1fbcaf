package org.bomstream.settings.declared;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a Redis is and who signs in to it, as opposed to the text in which both are given. Printed,
 * it tells nothing of who signs in.
 *
 * @param user empty for Redis' own default
 * @param password empty where none is needed
 */
public record RedisAddress(
    boolean tls,
    String host,
    int port,
    int database,
    Optional<String> user,
    Optional<String> password) {

  private static final int PORT = 6379;
  private static final int LAST_PORT = 65_535;
  private static final int HEX_DIGITS = 2;

  /** A host has no @, so the last one ends what a password may be made of. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?<scheme>rediss?)://(?:(?<user>[^:]*)(?::(?<password>.*))?@)?"
              + "(?<host>\\[[0-9A-Fa-f:.]+(?:%[\\w.-]+)?\\]|[^\\[\\]:/?#@\\s]+)"
              + "(?::(?<port>\\d{1,5}))?(?:/(?<database>\\d{1,9})?)?");

  /**
   * Reads {@code redis://user:password@host:port/database}, or the same with {@code rediss}; only
   * the host is needed. In user and password {@code %40} is an @, and a % that no two hexadecimal
   * digits follow is itself.
   *
   * @return empty for any other text
   */
  public static Optional<RedisAddress> parse(String text) {
    try {
      Matcher parts = FORM.matcher(text);
      return parts.matches()
          ? Optional.of(of(parts)).filter(RedisAddress::hasPort)
          : Optional.empty();
    } catch (CharacterCodingException noText) {
      return Optional.empty();
    }
  }

  private static RedisAddress of(Matcher parts) throws CharacterCodingException {
    return new RedisAddress(
        parts.group("scheme").equals("rediss"),
        parts.group("host"),
        number(parts, "port", PORT),
        number(parts, "database", 0),
        decoded(parts, "user"),
        decoded(parts, "password"));
  }

  private static int number(Matcher parts, String group, int otherwise) {
    String digits = parts.group(group);
    return digits == null ? otherwise : Integer.parseInt(digits);
  }

  private boolean hasPort() {
    return port > 0 && port <= LAST_PORT;
  }

  private static Optional<String> decoded(Matcher parts, String group)
      throws CharacterCodingException {
    String given = parts.group(group);
    return given == null || given.isEmpty() ? Optional.empty() : Optional.of(decoded(given));
  }

  private static String decoded(String given) throws CharacterCodingException {
    byte[] text = given.getBytes(StandardCharsets.UTF_8);
    var decoded = new ByteArrayOutputStream();
    for (int i = 0; i < text.length; i++) {
      boolean escape = isEscape(text, i);
      decoded.write(escape ? escaped(text, i) : text[i]);
      i += escape ? HEX_DIGITS : 0;
    }
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(decoded.toByteArray()))
        .toString();
  }

  private static boolean isEscape(byte[] text, int at) {
    return text[at] == '%'
        && at + HEX_DIGITS < text.length
        && HexFormat.isHexDigit(text[at + 1])
        && HexFormat.isHexDigit(text[at + 2]);
  }

  private static int escaped(byte[] text, int at) {
    return HexFormat.fromHexDigit(text[at + 1]) * 16 + HexFormat.fromHexDigit(text[at + 2]);
  }

  @Override
  public String toString() {
    return (tls ? "rediss" : "redis") + "://" + host + ":" + port + "/" + database;
  }
}
