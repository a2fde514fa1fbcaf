package org.bomstream.bom.control.table;

import java.math.BigDecimal;
import java.util.List;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.bom.control.table.BomTable.Line;
import org.bomstream.problem.Fault;

/** Warns of what a table's columns and lines lack; nothing of it keeps a line out. */
public final class LineWarnings {
  private final BomColumns columns;
  private final WarningList warnings;

  public LineWarnings(BomColumns columns, WarningList warnings) {
    this.columns = columns;
    this.warnings = warnings;
    lacking(BomField.MPN, "no_part_number", "manufacturers' part numbers");
    lacking(BomField.MANUFACTURER, "no_manufacturer", "manufacturers");
    columns.of(BomField.MPN).forEach(this::warnOfCodes);
    lacking(BomField.DESIGNATOR, "no_designator", "designators");
    lacking(BomField.QUANTITY, "no_quantity", "quantities");
  }

  List<Fault> all() {
    return warnings.all();
  }

  /** Said once, as opposed to once for each line. */
  private void lacking(BomField field, String code, String what) {
    if (!columns.has(field)) {
      warnings.add(Fault.inFile(code, "The file has no column of %s.".formatted(what)));
    }
  }

  private void warnOfCodes(BomColumn column) {
    column
        .codesOf()
        .ifPresent(
            supplier ->
                warnings.add(
                    Fault.inFile(
                            "order_codes",
                            "The column %s holds order codes of %s, and they are taken for such."
                                .formatted(column.title(), supplier.names().getFirst()))
                        .atColumn(column.title())));
  }

  void warn(Line line, SheetRow row, PartNaming naming) {
    if (line.mpn() == null) {
      warnNoPartNumber(line, row, naming);
    } else if (line.manufacturer() == null && line.skus().isEmpty()) {
      warn(line, BomField.MANUFACTURER, "no_manufacturer", "has no manufacturer.");
    }
    if (line.referenceDesignators().isEmpty()) {
      warn(line, BomField.DESIGNATOR, "no_designator", "has no designator.");
    }
    BigDecimal quantity = line.quantity();
    if (quantity != null) {
      warnQuantityMismatch(line, quantity);
    } else {
      warnNoQuantity(line, row);
    }
  }

  /** Said of a line only where the table has that column. */
  private void warn(Line line, BomField field, String code, String detail) {
    if (columns.has(field)) {
      String sentence = "Row %d %s".formatted(line.row(), detail);
      warnings.add(Fault.inFile(code, sentence).atRow(line.row()).atColumn(columns.title(field)));
    }
  }

  /** An order code names a part as well as a number does. */
  private void warnNoPartNumber(Line line, SheetRow row, PartNaming naming) {
    if (!line.skus().isEmpty()) {
      return;
    }
    naming
        .distributorNumber()
        .ifPresentOrElse(
            column -> warnBadOrderCode(line, row, column),
            () -> warn(line, partNumbers(), "no_part_number", "has no part number."));
  }

  private BomField partNumbers() {
    return columns.has(BomField.MPN) ? BomField.MPN : BomField.DISTRIBUTOR_NUMBER;
  }

  private void warnBadOrderCode(Line line, SheetRow row, BomColumn column) {
    String cell = row.cell(column.index());
    warn(
        line,
        column.field(),
        "no_part_number",
        "has no part number, and no order code has %,d characters as \"%s\" has."
            .formatted(cell.length(), CellText.shortened(cell)));
  }

  private void warnNoQuantity(Line line, SheetRow row) {
    columns
        .value(BomField.QUANTITY, row)
        .filter(cell -> !DoNotPopulate.isWord(cell))
        .ifPresentOrElse(
            cell ->
                warn(
                    line,
                    BomField.QUANTITY,
                    "bad_quantity",
                    "has \"%s\" for a quantity.".formatted(CellText.shortened(cell))),
            () -> {
              if (!line.doNotPopulate()) {
                warn(line, BomField.QUANTITY, "no_quantity", "has no quantity.");
              }
            });
  }

  private void warnQuantityMismatch(Line line, BigDecimal quantity) {
    int count = line.referenceDesignators().size();
    boolean leftOff = line.doNotPopulate() && quantity.signum() == 0;
    if (count > 0 && !leftOff && quantity.compareTo(BigDecimal.valueOf(count)) != 0) {
      warn(
          line,
          BomField.QUANTITY,
          "quantity_mismatch",
          "has quantity %s, but %d designator%s."
              .formatted(quantity.toPlainString(), count, count == 1 ? "" : "s"));
    }
  }
}
