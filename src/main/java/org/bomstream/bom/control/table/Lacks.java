package org.bomstream.bom.control.table;

import java.math.BigDecimal;
import java.util.List;
import org.bomstream.bom.control.table.BomTable.Line;
import org.bomstream.problem.Fault;

/** Warns of what a table's columns and lines lack; nothing of it keeps a line out. */
public final class Lacks {
  private final Columns columns;
  private final Warnings warnings;

  public Lacks(Columns columns, Warnings warnings) {
    this.columns = columns;
    this.warnings = warnings;
    lacking(Field.MPN, "no_part_number", "manufacturers' part numbers");
    lacking(Field.MANUFACTURER, "no_manufacturer", "manufacturers");
    lacking(Field.DESIGNATOR, "no_designator", "designators");
    lacking(Field.QUANTITY, "no_quantity", "quantities");
  }

  List<Fault> warnings() {
    return warnings.all();
  }

  /** Said once, as opposed to once for each line. */
  private void lacking(Field field, String code, String what) {
    if (!columns.has(field)) {
      warnings.add(null, null, code, "The file has no column of %s.".formatted(what));
    }
  }

  void warn(Line line, Row row, Naming naming) {
    if (line.mpn() == null) {
      warnNoPartNumber(line, row, naming);
    } else if (line.manufacturer() == null) {
      warn(line, Field.MANUFACTURER, "no_manufacturer", "has no manufacturer.");
    }
    if (line.referenceDesignators().isEmpty()) {
      warn(line, Field.DESIGNATOR, "no_designator", "has no designator.");
    }
    if (line.quantity() != null) {
      warnQuantityMismatch(line);
    } else {
      warnNoQuantity(line, row);
    }
  }

  /** Said of a line only where the table has that column. */
  private void warn(Line line, Field field, String code, String detail) {
    if (columns.has(field)) {
      String sentence = "Row %d %s".formatted(line.row(), detail);
      warnings.add(line.row(), columns.title(field), code, sentence);
    }
  }

  private void warnNoPartNumber(Line line, Row row, Naming naming) {
    naming
        .distributorNumber()
        .ifPresentOrElse(
            column -> warnOnlyDistributorNumber(line, row, column),
            () -> warn(line, partNumbers(), "no_part_number", "has no part number."));
  }

  private Field partNumbers() {
    return columns.has(Field.MPN) ? Field.MPN : Field.DISTRIBUTOR_NUMBER;
  }

  private void warnOnlyDistributorNumber(Line line, Row row, Column column) {
    warn(
        line,
        Field.MPN,
        "no_part_number",
        "has no manufacturer's part number, only %s %s."
            .formatted(column.title(), CellText.shortened(row.cell(column.index()))));
  }

  private void warnNoQuantity(Line line, Row row) {
    columns
        .value(Field.QUANTITY, row)
        .filter(cell -> !Fitting.isWord(cell))
        .ifPresentOrElse(
            cell ->
                warn(
                    line,
                    Field.QUANTITY,
                    "bad_quantity",
                    "has \"%s\" for a quantity.".formatted(CellText.shortened(cell))),
            () -> {
              if (!line.doNotPopulate()) {
                warn(line, Field.QUANTITY, "no_quantity", "has no quantity.");
              }
            });
  }

  private void warnQuantityMismatch(Line line) {
    int count = line.referenceDesignators().size();
    boolean leftOff = line.doNotPopulate() && line.quantity().signum() == 0;
    if (count > 0 && !leftOff && line.quantity().compareTo(BigDecimal.valueOf(count)) != 0) {
      warn(
          line,
          Field.QUANTITY,
          "quantity_mismatch",
          "has quantity %s, but %d designator%s."
              .formatted(line.quantity().toPlainString(), count, count == 1 ? "" : "s"));
    }
  }
}
