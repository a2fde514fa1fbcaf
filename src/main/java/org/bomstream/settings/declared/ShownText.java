package org.bomstream.settings.declared;

import java.util.regex.Pattern;

/**
 * A text as people may see it in which somebody, we or a library, may have repeated an address:
 * without the users, passwords and queries of addresses.
 */
public final class ShownText {
  /** Whatever stands before the last @ of a word in which an address begins. */
  private static final Pattern USER = Pattern.compile("//\\S*@");

  private static final Pattern QUERY = Pattern.compile("(\\w+:/?/?[^\\s?]+\\?)[^\\s\"'<>]+");

  private ShownText() {}

  public static String of(String text) {
    return QUERY.matcher(USER.matcher(text).replaceAll("//…@")).replaceAll("$1…");
  }
}
