package org.bomstream.bom.control.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bomstream.bom.control.cell.CellShape;
import org.bomstream.bom.control.cell.Designators;
import org.bomstream.bom.control.cell.DnpWords;
import org.bomstream.bom.control.cell.Placeholders;
import org.bomstream.bom.control.cell.Quantity;
import org.bomstream.bom.control.column.BomColumn;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.part.entity.OrderCode;

/**
 * By what a row names its part.
 *
 * @param mpn the column that has the manufacturer's part number
 * @param distributorNumber the column that has a distributor's
 * @param orderCodes distributors' numbers, with whose they are
 * @param designators empty where there are none
 * @param isOrdered whether so many are needed of what only the house has a number for
 */
record PartNaming(
    Optional<BomColumn> mpn,
    Optional<BomColumn> distributorNumber,
    List<OrderCode> orderCodes,
    List<String> designators,
    boolean isOrdered) {
  private static final int MOST_WORDS = 100;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d_.+/-]{1,20}");

  static PartNaming of(BomColumns columns, List<OrderCode> codes, SheetRow row) {
    return new PartNaming(
        partNumber(columns, BomField.MPN, row).or(() -> standIn(columns, row)),
        partNumber(columns, BomField.DISTRIBUTOR_NUMBER, row),
        codes,
        designators(columns, row),
        isOrdered(columns, row));
  }

  private static boolean isOrdered(BomColumns columns, SheetRow row) {
    return quantity(columns, row) > 0
        && columns.value(BomField.INTERNAL_NUMBER, row).filter(PartNaming::isName).isPresent();
  }

  private static Optional<BomColumn> partNumber(BomColumns columns, BomField field, SheetRow row) {
    for (BomColumn column : columns.all(field)) {
      String cell = row.cell(column.index());
      if (isName(cell) && !column.isOrderCode(cell)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** Where the better columns are blank, as opposed to saying that there is no number. */
  private static Optional<BomColumn> standIn(BomColumns columns, SheetRow row) {
    return columns.of(BomField.MPN).allMatch(column -> row.cell(column.index()).isEmpty())
        ? partNumber(columns, BomField.PART_NUMBER, row)
        : Optional.empty();
  }

  /** Names a part, as opposed to saying that there is none. */
  static boolean isName(String cell) {
    return Placeholders.isPresent(cell) && !Placeholders.isTotal(cell) && !DnpWords.isWord(cell);
  }

  private static List<String> designators(BomColumns columns, SheetRow row) {
    return columns
        .value(BomField.DESIGNATOR, row)
        .filter(cell -> !Placeholders.isTotal(cell) && !isTitle(columns, row, cell))
        .filter(cell -> mayBeNames(columns, row, cell))
        .map(cell -> Designators.split(cell, quantity(columns, row)))
        .orElse(List.of());
  }

  /**
   * What is no list of designators by itself is one where something else says that it is a part,
   * unless it is a sentence; {@code "REC, RST, USR"} with a quantity of three is none.
   */
  private static boolean mayBeNames(BomColumns columns, SheetRow row, String cell) {
    return CellShape.isListOfDesignators(cell)
        || (isCounted(columns, row) && !CellShape.isProse(cell))
        || isListOf(quantity(columns, row), cell);
  }

  /** As many words between commas as there are pieces. */
  private static boolean isListOf(int pieces, String cell) {
    String[] words = cell.split(",", MOST_WORDS);
    return pieces > 1
        && words.length == pieces
        && Stream.of(words).map(String::strip).allMatch(word -> WORD.matcher(word).matches());
  }

  private static boolean isCounted(BomColumns columns, SheetRow row) {
    return quantity(columns, row) > 0
        || columns.value(BomField.MPN, row).isPresent()
        || columns.value(BomField.VALUE, row).isPresent()
        || columns.value(BomField.DISTRIBUTOR_NUMBER, row).isPresent();
  }

  private static int quantity(BomColumns columns, SheetRow row) {
    return columns
        .value(BomField.QUANTITY, row)
        .flatMap(Quantity::parse)
        .map(number -> number.intValue())
        .orElse(0);
  }

  /** No designator, and nothing beside it but sums and noughts. */
  private static boolean isTitle(BomColumns columns, SheetRow row, String cell) {
    int texts = 0;
    for (String each : row.cells()) {
      texts += hasLetter(each) ? 1 : 0;
      if (texts > 1) {
        return false;
      }
    }
    return cell.chars().noneMatch(Character::isDigit)
        || (cell.indexOf(' ') > 0
            && !columns.has(BomField.VALUE)
            && !CellShape.isListOfDesignators(cell));
  }

  private static boolean hasLetter(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (Character.isLetter(cell.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  boolean isLine() {
    return mpn.isPresent()
        || distributorNumber.isPresent()
        || !orderCodes.isEmpty()
        || !designators.isEmpty()
        || isOrdered;
  }
}
