package org.bomstream.bom.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person can correct of a line, as opposed to what only the file says. */
public enum LineField {
  MPN,
  MANUFACTURER,
  QUANTITY,
  REFERENCE_DESIGNATORS,
  DO_NOT_POPULATE,
  NOTE;

  /** The word on the wire, for example {@code reference_designators}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty for a word that is none. */
  public static Optional<LineField> of(String code) {
    return Arrays.stream(values()).filter(field -> field.code().equals(code)).findFirst();
  }

  /** Whether another part is asked for when it changes. */
  public boolean namesPart() {
    return this == MPN || this == MANUFACTURER;
  }
}
