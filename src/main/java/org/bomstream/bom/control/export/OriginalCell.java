package org.bomstream.bom.control.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bomstream.bom.control.cell.Designators;
import org.bomstream.bom.control.cell.Quantity;
import org.bomstream.bom.control.reading.FoundColumn;
import org.bomstream.bom.control.reading.OurFields;
import org.bomstream.bom.entity.LineItem;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the file's own, completed by what its line has from elsewhere: from a merged cell above
 * it, from rows that go on with its designators, from being struck out, from its assemblies.
 */
final class OriginalCell {
  private OriginalCell() {}

  static String of(FoundColumn column, String cell, LineItem line) {
    String field = column.field();
    if (field == null) {
      return cell;
    }
    return switch (field) {
      case OurFields.DESIGNATORS -> designators(cell, line);
      case OurFields.DO_NOT_POPULATE -> cell.isEmpty() && line.doNotPopulate() ? "DNP" : cell;
      case OurFields.QUANTITY -> quantity(cell, line);
      case OurFields.MPN -> said(cell, line.mpn());
      case OurFields.MANUFACTURER -> said(cell, line.manufacturer());
      default -> cell;
    };
  }

  private static String said(String cell, @Nullable String ofLine) {
    return cell.isEmpty() ? Objects.requireNonNullElse(ofLine, "") : cell;
  }

  private static String designators(String cell, LineItem line) {
    List<String> all = line.referenceDesignators();
    boolean isShort = !all.isEmpty() && Designators.split(cell, all.size()).size() < all.size();
    return isShort ? String.join(", ", all) : cell;
  }

  /** What all assemblies need together, which the row alone does not say. */
  private static String quantity(String cell, LineItem line) {
    BigDecimal quantity = line.quantity();
    return quantity == null
            || line.said().containsKey(OurFields.QUANTITY)
            || Stream.of(false, true)
                .flatMap(comma -> Quantity.parse(cell, comma, 0).stream())
                .anyMatch(read -> read.compareTo(quantity) == 0)
        ? cell
        : quantity.toPlainString();
  }
}
