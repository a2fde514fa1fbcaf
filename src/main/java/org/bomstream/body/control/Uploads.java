package org.bomstream.body.control;

import java.util.regex.Pattern;

/** Which requests bring a BOM file. */
public final class Uploads {
  private static final Pattern PATH = Pattern.compile("/api/boms(/preview|/[^/]+/file)?/?");

  private Uploads() {}

  /**
   * @param path without the application's own, and without a query
   */
  public static boolean are(String method, String path) {
    return method.equals("POST") && PATH.matcher(path).matches();
  }
}
