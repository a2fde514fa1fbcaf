package org.bomstream.bom.control.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bomstream.bom.control.cell.Placeholders;
import org.bomstream.part.entity.OrderCode.Supplier;

/**
 * How many cells of each column look like nothing but one supplier's order codes: whatever the
 * column is called, that is what it holds.
 */
final class CodeCount {
  /** There are transistors of two makers that are called C945 and C1815. */
  private static final int FEWEST = 3;

  private static final double MOST_OF_THEM = 0.8;

  private final Map<Integer, Column> columns = new HashMap<>();

  /** One column's cells. */
  private static final class Column {
    private final Map<Supplier, Integer> codes = new EnumMap<>(Supplier.class);
    private int filled;

    boolean holdsCodesOf(Supplier supplier) {
      int count = codes.getOrDefault(supplier, 0);
      return count >= FEWEST && count >= MOST_OF_THEM * filled;
    }
  }

  void count(SheetRow row) {
    for (int index = 0; index < row.cells().size(); index++) {
      String cell = row.cell(index);
      if (Placeholders.isPresent(cell)) {
        Column column = columns.computeIfAbsent(index, i -> new Column());
        column.filled++;
        Supplier.writing(cell).ifPresent(supplier -> column.codes.merge(supplier, 1, Integer::sum));
      }
    }
  }

  /** Whose order codes stand in that column; empty where others do, or too few to tell. */
  Optional<Supplier> supplier(int index) {
    Column column = columns.get(index);
    return column == null
        ? Optional.empty()
        : Arrays.stream(Supplier.values()).filter(column::holdsCodesOf).findFirst();
  }
}
