package org.bomstream.bom.boundary;

import jakarta.ws.rs.core.EntityPart;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a form by the names that browsers write: the runtime takes a name outside of ASCII,
 * such as that of a file with an umlaut, for the part's own.
 */
record UploadForm(List<EntityPart> parts) {
  private static final Pattern NAME = parameter("name");
  private static final Pattern FILE_NAME = parameter("filename");

  private static Pattern parameter(String name) {
    return Pattern.compile(
        ";\\s*" + name + "=(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s;]*+))", Pattern.CASE_INSENSITIVE);
  }

  /** The first part of that name. */
  Optional<EntityPart> find(String name) {
    return parts.stream().filter(part -> name.equals(value(part, NAME).orElse(null))).findFirst();
  }

  static Optional<String> fileName(EntityPart part) {
    return value(part, FILE_NAME).or(part::getFileName);
  }

  private static Optional<String> value(EntityPart part, Pattern parameter) {
    String header = part.getHeaders().getFirst("Content-Disposition");
    Matcher matcher = parameter.matcher(header == null ? "" : header);
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
