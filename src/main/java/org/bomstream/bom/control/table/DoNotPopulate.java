package org.bomstream.bom.control.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bomstream.bom.control.cell.Placeholders;

/** Whether a part is left off the board, by columns that say so either way round. */
final class DoNotPopulate {
  private static final Set<String> LEFT_OFF =
      Set.of(
          "dnp",
          "dni",
          "dnf",
          "dnm",
          "dns",
          "nopop",
          "nofit",
          "nomount",
          "nostuff",
          "notfitted",
          "notmounted",
          "notpopulated",
          "notplaced",
          "notinstalled",
          "donotpopulate",
          "donotplace",
          "donotfit",
          "donotinstall",
          "donotmount",
          "donotstuff",
          "nichtbestuckt",
          "nichtbestucken",
          "nonmonte",
          "nomontar");

  private static final Set<String> NO =
      Set.of("no", "n", "0", "false", "f", "off", "nein", "non", "not", "never", "exclude");

  private static final Set<String> FITTED =
      Set.of(
          "fitted",
          "populate",
          "populated",
          "mount",
          "mounted",
          "place",
          "placed",
          "install",
          "installed",
          "stuff",
          "stuffed",
          "fit",
          "include",
          "included");

  /** None of these words is longer. */
  private static final int LONGEST = 30;

  private static final List<BomField> TELLING =
      List.of(BomField.MPN, BomField.QUANTITY, BomField.VALUE, BomField.DESCRIPTION);

  private DoNotPopulate() {}

  /** Said in a column of its own, or in place of a part number, quantity or value. */
  static boolean isLeftOff(BomColumns columns, SheetRow row) {
    return cells(columns, BomField.NOT_FITTED, row).anyMatch(DoNotPopulate::isYes)
        || cells(columns, BomField.FITTED, row).anyMatch(DoNotPopulate::isNo)
        || TELLING.stream()
            .flatMap(field -> cells(columns, field, row))
            .anyMatch(DoNotPopulate::isWord);
  }

  /** Says by itself that the part is left off, as in {@code DNP}. */
  static boolean isWord(String cell) {
    // Quick to say no: nearly all cells are part numbers, quantities and values.
    return cell.length() <= LONGEST
        && cell.chars().noneMatch(Character::isDigit)
        && isOneOf(LEFT_OFF, cell);
  }

  private static boolean isYes(String cell) {
    return !isOneOf(NO, cell) && !isOneOf(FITTED, cell);
  }

  private static boolean isNo(String cell) {
    return isOneOf(NO, cell) || isWord(cell);
  }

  /** Longer texts are none of them, and take long to be made plain: marks are sorted one by one. */
  private static boolean isOneOf(Set<String> words, String cell) {
    return cell.length() <= LONGEST && words.contains(ColumnAliases.plain(cell));
  }

  private static Stream<String> cells(BomColumns columns, BomField field, SheetRow row) {
    return columns
        .of(field)
        .map(column -> row.cell(column.index()))
        .filter(Placeholders::isPresent);
  }
}
