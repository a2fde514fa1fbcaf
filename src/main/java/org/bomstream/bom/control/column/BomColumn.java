package org.bomstream.bom.control.column;

import java.util.Comparator;
import java.util.Optional;
import org.bomstream.part.entity.OrderCode.Supplier;

/**
 * A column whose meaning is known.
 *
 * @param index counted from 0
 * @param title its header as it stands in the file
 * @param number of columns that compete, as in {@code MPN 2}; 0 where it has none
 * @param codesOf whose order codes stand in a column that is headed otherwise
 */
public record BomColumn(
    int index, String title, BomField field, int number, Optional<Supplier> codesOf) {

  /** {@code MPN 1}, then {@code MPN}, then {@code MPN 2} and on. */
  static final Comparator<BomColumn> BY_PRECEDENCE =
      Comparator.comparing((BomColumn column) -> column.number != 1)
          .thenComparingInt(BomColumn::number)
          .thenComparing(column -> column.field.standsInFor().isPresent())
          .thenComparingInt(BomColumn::index);

  BomColumn as(BomField other) {
    return new BomColumn(index, title, other, number, codesOf);
  }

  BomColumn numbered(int other) {
    return new BomColumn(index, title, field, other, codesOf);
  }

  BomColumn holding(Optional<Supplier> codes) {
    return new BomColumn(index, title, field, number, codes);
  }

  /**
   * Whether that cell of it is an order code, and no part number: in a column of such every cell
   * that may be one is.
   */
  public boolean isOrderCode(String cell) {
    return Supplier.DIGIKEY.writes(cell)
        || (codesOf.isPresent() && (codesOf.get().writes(cell) || CodeShapes.of(cell).isPresent()));
  }

  /** Numbered alike; what has no number goes with the first. */
  public boolean goesWith(BomColumn other) {
    return number == other.number || number + other.number == 1;
  }

  /** One of a second source, as opposed to one that stands in for the first. */
  public boolean isAlternate() {
    return number > 1;
  }
}
