package org.bomstream.fuzz.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What the OpenAPI document says can be asked.
 *
 * @param path with names in braces
 */
public record Operation(String method, String path) {
  private static final String DOCUMENT = "/META-INF/openapi.yaml";
  private static final Pattern PATH = Pattern.compile(" {2}(/.*):");
  private static final Pattern METHOD = Pattern.compile(" {4}(get|put|post|delete|patch):");

  /** All of them. */
  public static List<Operation> documented() {
    List<Operation> found = new ArrayList<>();
    String path = "";
    for (String line : document().lines().toList()) {
      var ofPath = PATH.matcher(line);
      var ofMethod = METHOD.matcher(line);
      if (ofPath.matches()) {
        path = ofPath.group(1);
      } else if (ofMethod.matches() && !path.isEmpty()) {
        found.add(new Operation(ofMethod.group(1).toUpperCase(Locale.ROOT), path));
      }
    }
    return found;
  }

  private static String document() {
    try (var in = Operation.class.getResourceAsStream(DOCUMENT)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For something that is there, or not. */
  String address(String id) {
    return path.replaceAll("\\{.*?\\}", id);
  }
}
