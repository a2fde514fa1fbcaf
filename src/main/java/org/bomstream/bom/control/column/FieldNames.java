package org.bomstream.bom.control.column;

import java.util.Optional;
import org.bomstream.bom.control.reading.OurFields;
import org.bomstream.part.entity.OrderCode.Supplier;
import org.jspecify.annotations.Nullable;

/** What mappings call a column's field, and the other way round. */
final class FieldNames {
  private FieldNames() {}

  /** Null where mappings have no name for it. */
  static @Nullable String of(BomColumn column) {
    return switch (column.field()) {
      case MPN, PART_NUMBER ->
          column.codesOf().isPresent()
              ? OurFields.sku(column.codesOf().get().code())
              : column.isAlternate()
                  ? OurFields.ALTERNATE_MPN + (column.number() - 1)
                  : OurFields.MPN;
      case MANUFACTURER ->
          column.isAlternate()
              ? OurFields.ALTERNATE_MANUFACTURER + (column.number() - 1)
              : OurFields.MANUFACTURER;
      case DISTRIBUTOR_NUMBER -> OurFields.sku(supplierCode(column));
      default -> column.field().ours();
    };
  }

  private static String supplierCode(BomColumn column) {
    return column
        .codesOf()
        .or(() -> Supplier.heading(column.title()))
        .map(Supplier::code)
        .orElse("other");
  }

  /** The column that a mapping says holds that field. */
  static BomColumn column(String field, int index, String title) {
    if (field.startsWith(OurFields.SKU)) {
      Optional<Supplier> supplier = Supplier.named(field.substring(OurFields.SKU.length()));
      return new BomColumn(index, title, BomField.DISTRIBUTOR_NUMBER, 0, supplier);
    }
    if (field.startsWith(OurFields.ALTERNATE_MPN)) {
      return numbered(
          BomField.MPN, field.substring(OurFields.ALTERNATE_MPN.length()), index, title);
    }
    if (field.startsWith(OurFields.ALTERNATE_MANUFACTURER)) {
      String number = field.substring(OurFields.ALTERNATE_MANUFACTURER.length());
      return numbered(BomField.MANUFACTURER, number, index, title);
    }
    return new BomColumn(index, title, single(field, title), 0, Optional.empty());
  }

  /** The first is the part itself, so that the first alternate is the second. */
  private static BomColumn numbered(BomField field, String number, int index, String title) {
    return new BomColumn(index, title, field, Integer.parseInt(number) + 1, Optional.empty());
  }

  private static BomField single(String field, String title) {
    if (field.equals(OurFields.DO_NOT_POPULATE)) {
      return isOfFitted(title) ? BomField.FITTED : BomField.NOT_FITTED;
    }
    for (BomField each : BomField.values()) {
      if (field.equals(each.ours())) {
        return each;
      }
    }
    throw new IllegalArgumentException(field);
  }

  /** A mark in it says that the part is fitted. */
  private static boolean isOfFitted(String title) {
    return ColumnAliases.column(0, title).isPresent()
        ? ColumnAliases.column(0, title).get().field() == BomField.FITTED
        : !ColumnAliases.saysAlso(title, BomField.NOT_FITTED)
            && (ColumnAliases.saysAlso(title, BomField.FITTED) || ColumnAliases.isOfVariant(title));
  }
}
