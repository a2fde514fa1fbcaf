package org.bomstream.bom.entity;

import java.util.Locale;

/**
 * What a line is to those who read the BOM, as opposed to what runs know of it ({@link
 * LineStatus}). Each line is of one kind; the database tells which by {@code line_kind}.
 */
public enum LineKind {
  MATCHED,
  CHECK,
  NOT_FOUND,
  NO_PART_NUMBER,
  NOT_FITTED,
  SOURCE_ERROR,
  NOT_ASKED;

  /** As the API and the database write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
