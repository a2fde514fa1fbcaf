package org.bomstream.part.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a manufacturer still makes a part. */
public enum Lifecycle {
  ACTIVE,
  NOT_RECOMMENDED,
  LAST_TIME_BUY,
  OBSOLETE,
  UNKNOWN;

  /**
   * Reads what catalogues and suppliers write, for example {@code Not For New Designs}. A part that
   * one distributor no longer sells ({@code Discontinued at Digi-Key}) may well be made still.
   *
   * @param words may be null
   * @return {@code UNKNOWN} for words that say nothing of it
   */
  public static Lifecycle of(@Nullable String words) {
    String plain = words == null ? "" : words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ");
    return switch (plain.strip()) {
      case String s when s.startsWith("not for new") || s.startsWith("not recommended") ->
          NOT_RECOMMENDED;
      case "nrnd", "nrfnd" -> NOT_RECOMMENDED;
      case String s when s.startsWith("last time buy") || s.startsWith("end of life") ->
          LAST_TIME_BUY;
      case "eol", "ltb" -> LAST_TIME_BUY;
      case String s when s.startsWith("obsolete") -> OBSOLETE;
      case "discontinued" -> OBSOLETE;
      case String s when s.equals("active") || s.startsWith("active ") -> ACTIVE;
      case "production", "in production" -> ACTIVE;
      default -> UNKNOWN;
    };
  }

  /** The word on the wire, for example {@code not_recommended}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
