package org.bomstream.bom.control.table;

import java.util.Comparator;

/**
 * A column whose meaning is known.
 *
 * @param index counted from 0
 * @param title its header as it stands in the file
 * @param number of columns that compete, as in {@code MPN 2}; 0 where it has none
 */
record Column(int index, String title, Field field, int number) {
  /** {@code MPN 1}, then {@code MPN}, then {@code MPN 2} and on. */
  static final Comparator<Column> BY_PRECEDENCE =
      Comparator.comparing((Column column) -> column.number != 1)
          .thenComparingInt(Column::number)
          .thenComparingInt(Column::index);

  Column as(Field other) {
    return new Column(index, title, other, number);
  }

  /** Numbered alike; what has no number goes with the first. */
  boolean goesWith(Column other) {
    return number == other.number || number + other.number == 1;
  }
}
