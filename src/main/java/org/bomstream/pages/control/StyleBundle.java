package org.bomstream.pages.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet with those that it imports, in their order, as one. */
final class StyleBundle {
  private static final Pattern IMPORT = Pattern.compile("(?m)^@import \"([^\"]+)\";\\n");

  private StyleBundle() {}

  static String of(String path, Sources sources) {
    return IMPORT
        .matcher(sources.read(path))
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    of(Sources.resolve(path, found.group(1)), sources) + "\n"));
  }
}
