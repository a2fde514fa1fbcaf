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
  }
}
