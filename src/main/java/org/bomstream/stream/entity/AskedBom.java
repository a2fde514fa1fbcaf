package org.bomstream.stream.entity;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What a client has got before: a sequence, or one for each BOM of the stream, joined by dots. What
 * is neither counts as absent.
 */
public final class AskedBom {
  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private final String[] parts;

  private AskedBom(String[] parts) {
    this.parts = parts;
  }

  /**
   * @param text as the client gave it; null where it gave none
   * @param boms of the stream
   */
  public static AskedBom parse(String text, int boms) {
    String[] parts = text == null ? new String[0] : DOT.split(text.strip(), boms + 1);
    return new AskedBom(parts.length == boms ? parts : new String[0]);
  }

  /** What it has got of the BOM at this place, counted from 0. */
  public OptionalLong of(int bom) {
    return parts.length > 0 && NUMBER.matcher(parts[bom]).matches()
        ? OptionalLong.of(Long.parseLong(parts[bom]))
        : OptionalLong.empty();
  }
}
