package org.bomstream.bom.control.line;

import java.util.regex.Pattern;
import org.bomstream.bom.control.cell.Placeholders;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.table.SheetRow;

/** Why a row is no line, in words for a person. */
final class RowKind {
  private static final Pattern RULE = Pattern.compile("[-=_*.~+|\\s]+");

  private RowKind() {}

  static String of(BomColumns columns, SheetRow row) {
    if (columns.areRepeatedBy(row)) {
      return "repeats the header";
    }
    if (row.cells().stream().allMatch(cell -> RULE.matcher(cell).matches() || cell.isEmpty())) {
      return "a rule of dashes";
    }
    if (row.cells().stream().anyMatch(Placeholders::isTotal)) {
      return "a total";
    }
    boolean hasText =
        row.cells().stream().anyMatch(cell -> cell.chars().anyMatch(Character::isLetter));
    if (!hasText) {
      return "only numbers: a sum";
    }
    if (row.filled() <= 2 || columns.value(BomField.QUANTITY, row).isEmpty()) {
      return "a title or a note: no part number and no designator";
    }
    return "no part number and no designator";
  }
}
