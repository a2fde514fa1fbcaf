package org.bomstream.settings.declared;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where Redis is and who signs in to it, as opposed to the text in which both are given. Printed,
 * it tells nothing of who signs in.
 *
 * @param servers of which each will do; Sentinels where a master is named
 * @param master whom the Sentinels are asked for
 * @param user empty for Redis' own default
 * @param password empty where none is needed
 */
public record RedisAddress(
    boolean tls,
    List<Server> servers,
    int database,
    Optional<String> master,
    Optional<String> user,
    Optional<String> password) {

  private static final int PORT = 6379;
  private static final int SENTINEL_PORT = 26379;
  private static final int LAST_PORT = 65_535;
  private static final int HEX_DIGITS = 2;

  private static final String SERVER =
      "(?:\\[[0-9A-Fa-f:.]+(?:%[\\w.-]+)?\\]|[^\\[\\]:,/?#@\\s]+)(?::\\d{1,5})?";

  /** A host has no @, so the last one ends what a password may be made of. */
  private static final Pattern FORM =
      Pattern.compile(
          ("(?<scheme>rediss?)://(?:(?<user>[^:]*)(?::(?<password>.*))?@)?"
                  + "(?<servers>SERVER(?:,SERVER)*+)"
                  + "(?:/(?<database>\\d{1,9})?)?(?:\\?master=(?<master>[\\w.-]+))?")
              .replace("SERVER", SERVER));

  /** One of a host, which is in brackets where it is an address of IPv6. */
  public record Server(String host, int port) {
    private static Server of(String text, int otherwise) {
      int colon = text.lastIndexOf(':');
      return colon > text.lastIndexOf(']')
          ? new Server(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)))
          : new Server(text, otherwise);
    }

    @Override
    public String toString() {
      return host + ":" + port;
    }
  }

  /**
   * Reads {@code redis://user:password@host:port/database}, or the same with {@code rediss}; only
   * the host is needed. Several hosts with commas are nodes of a cluster, which has one database;
   * with {@code ?master=name} they are Sentinels. In user and password {@code %40} is an @, and a %
   * that no two hexadecimal digits follow is itself.
   *
   * @return empty for any other text
   */
  public static Optional<RedisAddress> parse(String text) {
    try {
      Matcher parts = FORM.matcher(text);
      return parts.matches()
          ? Optional.of(of(parts)).filter(RedisAddress::canBe)
          : Optional.empty();
    } catch (CharacterCodingException noText) {
      return Optional.empty();
    }
  }

  private static RedisAddress of(Matcher parts) throws CharacterCodingException {
    Optional<String> master = Optional.ofNullable(parts.group("master"));
    int port = master.isPresent() ? SENTINEL_PORT : PORT;
    String database = parts.group("database");
    return new RedisAddress(
        parts.group("scheme").equals("rediss"),
        Stream.of(parts.group("servers").split(",")).map(one -> Server.of(one, port)).toList(),
        database == null ? 0 : Integer.parseInt(database),
        master,
        decoded(parts, "user"),
        decoded(parts, "password"));
  }

  private boolean canBe() {
    boolean cluster = servers.size() > 1 && master.isEmpty();
    return servers.stream().allMatch(server -> server.port > 0 && server.port <= LAST_PORT)
        && !(cluster && database > 0);
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
    String all = servers.stream().map(Server::toString).collect(Collectors.joining(","));
    String named = master.map(name -> "?master=" + name).orElse("");
    return (tls ? "rediss" : "redis") + "://" + all + "/" + database + named;
  }
}
