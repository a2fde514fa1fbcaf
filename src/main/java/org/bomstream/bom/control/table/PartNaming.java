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
record PartNaming(
    Optional<BomColumn> mpn, Optional<BomColumn> distributorNumber, List<String> designators) {

  static PartNaming of(BomColumns columns, SheetRow row) {
    return new PartNaming(
        partNumber(columns, BomField.MPN, row),
        partNumber(columns, BomField.DISTRIBUTOR_NUMBER, row),
        designators(columns, row));
  }

  private static Optional<BomColumn> partNumber(BomColumns columns, BomField field, SheetRow row) {
    return columns.of(field).filter(column -> isName(row.cell(column.index()))).findFirst();
  }

  private static boolean isName(String cell) {
    return Placeholders.isPresent(cell)
        && !Placeholders.isTotal(cell)
        && !DoNotPopulate.isWord(cell);
  }

  private static List<String> designators(BomColumns columns, SheetRow row) {
    return columns
        .value(BomField.DESIGNATOR, row)
        .filter(cell -> !Placeholders.isTotal(cell) && !isTitle(row, cell))
        .map(Designators::split)
        .orElse(List.of());
  }

  /** Alone in its row, and with no number in it. */
  private static boolean isTitle(SheetRow row, String cell) {
    return row.filled() == 1 && cell.chars().noneMatch(Character::isDigit);
  }

  boolean isLine() {
    return mpn.isPresent() || distributorNumber.isPresent() || !designators.isEmpty();
  }
}
