package org.bomstream.bom.control.table;

import java.util.List;
import java.util.Optional;

/**
 * By what a row names its part.
 *
 * @param mpn the column that has the manufacturer's part number
 * @param distributorNumber the column that has a distributor's
 * @param designators empty where there are none
 */
record Naming(Optional<Column> mpn, Optional<Column> distributorNumber, List<String> designators) {

  static Naming of(Columns columns, Row row) {
    return new Naming(
        partNumber(columns, Field.MPN, row),
        partNumber(columns, Field.DISTRIBUTOR_NUMBER, row),
        designators(columns, row));
  }

  private static Optional<Column> partNumber(Columns columns, Field field, Row row) {
    return columns.of(field).filter(column -> isName(row.cell(column.index()))).findFirst();
  }

  private static boolean isName(String cell) {
    return Absent.isPresent(cell) && !Absent.isTotal(cell) && !Fitting.isWord(cell);
  }

  private static List<String> designators(Columns columns, Row row) {
    return columns
        .value(Field.DESIGNATOR, row)
        .filter(cell -> !Absent.isTotal(cell) && !isTitle(row, cell))
        .map(Designators::split)
        .orElse(List.of());
  }

  /** Alone in its row, and with no number in it. */
  private static boolean isTitle(Row row, String cell) {
    return row.filled() == 1 && cell.chars().noneMatch(Character::isDigit);
  }

  boolean isLine() {
    return mpn.isPresent() || distributorNumber.isPresent() || !designators.isEmpty();
  }
}
