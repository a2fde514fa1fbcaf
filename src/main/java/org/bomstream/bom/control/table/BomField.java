package org.bomstream.bom.control.table;

import java.util.Optional;

/** What a column of a BOM holds; the words that head it are in column-aliases.properties. */
enum BomField {
  MPN,
  /** A part number that does not say whose: stands in for {@link #MPN}. */
  PART_NUMBER,
  MANUFACTURER,
  DISTRIBUTOR_NUMBER,
  /** Whose number it is, where the column of numbers does not say. */
  SUPPLIER,
  DESIGNATOR,
  /** Stands in for {@link #DESIGNATOR}. */
  PART,
  QUANTITY,
  DESCRIPTION,
  /** What tells a reader of the line something where there is no {@link #DESCRIPTION}. */
  VALUE,
  NOT_FITTED,
  FITTED;

  /** The field that this one stands in for, where a table has no column of that. */
  Optional<BomField> standsInFor() {
    return switch (this) {
      case PART_NUMBER -> Optional.of(MPN);
      case PART -> Optional.of(DESIGNATOR);
      default -> Optional.empty();
    };
  }
}
