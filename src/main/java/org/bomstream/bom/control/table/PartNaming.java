package org.bomstream.bom.control.table;

import java.util.List;
import java.util.Optional;
import org.bomstream.bom.control.cell.Designators;
import org.bomstream.bom.control.cell.Placeholders;
import org.bomstream.part.entity.OrderCode;

/**
 * By what a row names its part.
 *
 * @param mpn the column that has the manufacturer's part number
 * @param distributorNumber the column that has a distributor's
 * @param orderCodes distributors' numbers, with whose they are
 * @param designators empty where there are none
 */
record PartNaming(
    Optional<BomColumn> mpn,
    Optional<BomColumn> distributorNumber,
    List<OrderCode> orderCodes,
    List<String> designators) {

  static PartNaming of(BomColumns columns, List<OrderCode> codes, SheetRow row) {
    return new PartNaming(
        partNumber(columns, BomField.MPN, row),
        partNumber(columns, BomField.DISTRIBUTOR_NUMBER, row),
        codes,
        designators(columns, row));
  }

  private static Optional<BomColumn> partNumber(BomColumns columns, BomField field, SheetRow row) {
    return columns
        .of(field)
        .filter(column -> isName(row.cell(column.index())))
        .filter(column -> !column.isOrderCode(row.cell(column.index())))
        .findFirst();
  }

  /** Names a part, as opposed to saying that there is none. */
  static boolean isName(String cell) {
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
    return mpn.isPresent()
        || distributorNumber.isPresent()
        || !orderCodes.isEmpty()
        || !designators.isEmpty();
  }
}
