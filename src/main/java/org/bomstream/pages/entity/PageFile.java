package org.bomstream.pages.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as browsers get it, as opposed to those that it was made of.
 *
 * @param type its media type
 * @param version of its content: another content has another
 */
public record PageFile(String type, String text, String version) {
  private static final int VERSION_LENGTH = 12;

  public static PageFile of(String type, String text) {
    return new PageFile(type, text, version(text));
  }

  private static String version(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, VERSION_LENGTH);
    } catch (NoSuchAlgorithmException everyRuntimeHasIt) {
      throw new IllegalStateException(everyRuntimeHasIt);
    }
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What it is known by to whoever has it (RFC 9110); weak, since it goes out compressed too. */
  public String tag() {
    return "W/\"" + version + '"';
  }
}
