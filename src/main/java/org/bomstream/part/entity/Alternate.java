package org.bomstream.part.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A part that can take the place of another. */
public record Alternate(String mpn, @Nullable String manufacturer, Kind kind) {

  /** In what way. */
  public enum Kind {
    REPLACEMENT,
    PACKING,
    SIMILAR;

    /** The word on the wire, for example {@code replacement}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind of a word on the wire.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Kind of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}
