package org.bomstream.bom.boundary.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A file that a browser is to save and never to show (RFC 6266). */
final class Attachment {
  private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9._ -]");

  private Attachment() {}

  /**
   * The header that names it: plainly for old clients, and in any script.
   *
   * @param name may be anything that a client has called a file
   */
  static String named(String name) {
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(NOT_PLAIN.matcher(name).replaceAll("_"), encoded.replace("*", "%2A"));
  }
}
