package org.bomstream.bom.control.reading;

import org.jspecify.annotations.Nullable;

/**
 * The column that a mapping names: by its title, by its index, or none at all.
 *
 * @param title as it stands in the file; case, accents and punctuation do not matter
 * @param index counted from 0
 */
public record ColumnChoice(@Nullable String title, @Nullable Integer index) {
  /** The file has no such column, whatever one might take for it. */
  public static final ColumnChoice NONE = new ColumnChoice(null, null);

  public static ColumnChoice of(String title) {
    return new ColumnChoice(title, null);
  }

  public static ColumnChoice of(int index) {
    return new ColumnChoice(null, index);
  }

  public boolean isNone() {
    return title == null && index == null;
  }
}
