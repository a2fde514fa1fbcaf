package org.bomstream.bom.control.column;

import java.util.Optional;
import org.bomstream.bom.control.reading.OurFields;
import org.jspecify.annotations.Nullable;

/** What a column of a BOM holds; the words that head it are in column-aliases.properties. */
public enum BomField {
  MPN(OurFields.MPN),
  /** A part number that does not say whose: stands in for {@link #MPN}. */
  PART_NUMBER(OurFields.MPN),
  MANUFACTURER(OurFields.MANUFACTURER),
  DISTRIBUTOR_NUMBER(OurFields.SKU + "other"),
  /** Whose number it is, where the column of numbers does not say. */
  SUPPLIER(null),
  DESIGNATOR(OurFields.DESIGNATORS),
  /** Stands in for {@link #DESIGNATOR}. */
  PART(OurFields.DESIGNATORS),
  QUANTITY(OurFields.QUANTITY),
  DESCRIPTION(OurFields.DESCRIPTION),
  /** What tells a reader of the line something where there is no {@link #DESCRIPTION}. */
  VALUE(OurFields.VALUE),
  NOT_FITTED(OurFields.DO_NOT_POPULATE),
  FITTED(OurFields.DO_NOT_POPULATE),
  PACKAGE(OurFields.PACKAGE),
  NOTE(OurFields.NOTE),
  INTERNAL_NUMBER(OurFields.INTERNAL_NUMBER);

  private final @Nullable String ours;

  BomField(@Nullable String ours) {
    this.ours = ours;
  }

  /** Its name in a mapping; null where it has none. */
  public @Nullable String ours() {
    return ours;
  }

  /** The field that this one stands in for, where a table has no column of that. */
  Optional<BomField> standsInFor() {
    return switch (this) {
      case PART_NUMBER -> Optional.of(MPN);
      case PART -> Optional.of(DESIGNATOR);
      default -> Optional.empty();
    };
  }
}
