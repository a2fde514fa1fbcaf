package org.bomstream.identity.boundary;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request's head can be read, as opposed to what it asks for: what the containers behind
 * cannot read, they take for a failure of the server's.
 */
public final class RequestSyntax {
  private static final Pattern HOST = Pattern.compile("[\\w.:\\[\\]%~-]*");
  private static final Pattern ESCAPE = Pattern.compile("%(\\p{XDigit}{2})?");
  private static final String TOKEN = "[!#$%&'*+.^`|~\\w-]++";

  /** Parameters as loosely as clients write them, but for a quality, which is a number. */
  private static final String PARAMETER =
      "\\s*+(?:q\\s*=\\s*[01]?(?:\\.\\d*+)?|(?!q\\s*=)%s\\s*=\\s*(?:\"(?:[^\"\\\\]|\\\\.)*+\"|[^;,\\s\"]++))?\\s*+"
          .formatted(TOKEN);

  private static final String TYPE =
      "\\s*+(?:%s/%s|\\*)\\s*+(?:;%s)*+".formatted(TOKEN, TOKEN, PARAMETER);
  private static final Pattern MEDIA_TYPE = Pattern.compile("(?i)" + TYPE);
  private static final Pattern MEDIA_TYPES =
      Pattern.compile("(?i)(?:%s|\\s*)(?:,(?:%s|\\s*))*+".formatted(TYPE, TYPE));
  private static final Pattern NO_PATH = Pattern.compile("(?i)\\\\|%5c|%00|%2f");
  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
  private static final int HEX = 16;

  private RequestSyntax() {}

  /** What is wrong, for people; empty where nothing is. */
  public static Optional<String> flaw(HttpServletRequest request) {
    List<String> hosts = Collections.list(request.getHeaders("Host"));
    if (hosts.size() > 1) {
      return Optional.of("There is more than one Host.");
    }
    return Stream.of(
            check(isFramed(request), "length of the body"),
            check(hosts.stream().allMatch(HOST.asMatchPredicate()), "Host"),
            check(!NO_PATH.matcher(request.getRequestURI()).find(), "path"),
            check(isText(request.getQueryString()), "query"),
            check(isMediaType(request.getContentType()), "Content-Type"),
            check(areMediaTypes(Collections.list(request.getHeaders("Accept"))), "Accept"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * Whether there is one way only to tell where the body ends (RFC 9112, section 6.3): a proxy that
   * takes another would have the rest of one client's body be a request of the next. HTTP/2 ends it
   * by a frame.
   */
  private static boolean isFramed(HttpServletRequest request) {
    if (!request.getProtocol().startsWith("HTTP/1.")) {
      return true;
    }
    List<String> lengths = Collections.list(request.getHeaders("Content-Length"));
    List<String> codings = Collections.list(request.getHeaders("Transfer-Encoding"));
    return lengths.size() + codings.size() <= 1
        && lengths.stream().allMatch(LENGTH.asMatchPredicate())
        && (codings.isEmpty() || isChunked(codings.getFirst(), request.getProtocol()));
  }

  /** HTTP/1.0 knows no chunks. */
  private static boolean isChunked(String coding, String protocol) {
    return coding.equalsIgnoreCase("chunked") && !protocol.equals("HTTP/1.0");
  }

  private static Optional<String> check(boolean good, String name) {
    return good ? Optional.empty() : Optional.of("The %s cannot be read.".formatted(name));
  }

  /** Whether its escapes are whole, none is of a zero byte, and together they are UTF-8. */
  static boolean isText(@Nullable String query) {
    if (query == null) {
      return true;
    }
    var escapes = ESCAPE.matcher(query);
    if (escapes.results().anyMatch(e -> e.group(1) == null || e.group(1).equals("00"))) {
      return false;
    }
    String bytes =
        escapes.replaceAll(
            e ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(e.group(1), HEX))));
    return isUtf8(bytes);
  }

  private static boolean isUtf8(String bytes) {
    try {
      var _ = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(ISO_8859_1)));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Of a body; null where none is named. */
  static boolean isMediaType(@Nullable String type) {
    return type == null || MEDIA_TYPE.matcher(type).matches();
  }

  /** Of an answer, any of several. */
  static boolean areMediaTypes(List<String> headers) {
    return headers.stream().allMatch(MEDIA_TYPES.asMatchPredicate());
  }
}
