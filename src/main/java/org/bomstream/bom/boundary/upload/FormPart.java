package org.bomstream.bom.boundary.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a form, by the names that browsers write.
 *
 * @param disposition its header of that name
 * @param content to be read before the next part
 */
record FormPart(String disposition, InputStream content) {
  private static final Pattern NAME = parameter("name");
  private static final Pattern FILE_NAME = parameter("filename");

  private static Pattern parameter(String name) {
    return Pattern.compile(
        ";\\s*" + name + "=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s;]*+))", Pattern.CASE_INSENSITIVE);
  }

  Optional<String> name() {
    return value(NAME);
  }

  Optional<String> fileName() {
    return value(FILE_NAME);
  }

  /**
   * @param mostBytes what follows them is left out
   */
  String text(int mostBytes) throws IOException {
    return new String(content.readNBytes(mostBytes), StandardCharsets.UTF_8);
  }

  private Optional<String> value(Pattern parameter) {
    Matcher matcher = parameter.matcher(disposition);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String quoted = matcher.group(1);
    return Optional.of(quoted == null ? matcher.group(2) : unescaped(quoted));
  }

  /** Browsers write a quotation mark as %22, other clients behind a backslash. */
  private static String unescaped(String quoted) {
    return quoted.replace("%22", "\"").replace("\\\"", "\"");
  }
}
