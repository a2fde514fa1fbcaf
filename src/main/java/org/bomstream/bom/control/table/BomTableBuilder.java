package org.bomstream.bom.control.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.bom.control.cell.Designators;
import org.bomstream.bom.control.cell.Quantity;
import org.bomstream.bom.control.table.BomTable.Line;

/** Makes line items of a table's rows, one after the other, and warns of what they lack. */
public final class BomTableBuilder {
  /** In all: a short range in each of many rows would take any memory. */
  private static final int MOST_DESIGNATORS = 1_000_000;

  /** No maker's name or part number comes near it, and every one of them goes into events. */
  private static final int LONGEST_NAME = 255;

  private static final int LONGEST_DESCRIPTION = 2_000;

  private final BomColumns columns;
  private final OrderCodeColumns orderCodes;
  private final LineWarnings warnings;
  private final ImportBudget budget;
  private final List<Line> lines = new ArrayList<>();
  private int ignoredRows;
  private int designators;

  public BomTableBuilder(BomColumns columns, LineWarnings warnings, ImportBudget budget) {
    this.columns = columns;
    this.orderCodes = new OrderCodeColumns(columns);
    this.warnings = warnings;
    this.budget = budget;
  }

  public int rows() {
    return lines.size() + ignoredRows;
  }

  public void ignore() {
    ignoredRows++;
  }

  /**
   * Takes the row for a line item if it has a part number or a designator and does not repeat the
   * header, and ignores it otherwise.
   *
   * @throws org.bomstream.problem.Problem 422 when it has too many designators, 413 when all rows
   *     have, or all lines together take more heap than the budget has
   */
  public void add(SheetRow row) {
    PartNaming naming = PartNaming.of(columns, orderCodes.codes(row), row);
    if (!naming.isLine() || columns.areRepeatedBy(row)) {
      ignore();
      return;
    }
    if (naming.designators().size() > Designators.MOST) {
      throw ImportRefusal.tooManyDesignators(
          row.number(), columns.title(BomField.DESIGNATOR), Designators.MOST);
    }
    designators += naming.designators().size();
    if (designators > MOST_DESIGNATORS) {
      throw ImportRefusal.tooManyDesignatorsInAll(row.number(), MOST_DESIGNATORS);
    }
    Line line = line(row, naming);
    budget.keep(line.heapBytes());
    lines.add(line);
    warnings.warn(line, row, naming);
  }

  private Line line(SheetRow row, PartNaming naming) {
    Optional<BomColumn> mpn = naming.mpn();
    return new Line(
        row.number(),
        naming.designators(),
        quantity(row).orElse(null),
        mpn.map(column -> row.cell(column.index()))
            .map(number -> name(number, row, BomField.MPN))
            .orElse(null),
        mpn.flatMap(column -> columns.manufacturer(column, row))
            .or(() -> columns.value(BomField.MANUFACTURER, row).filter(any -> mpn.isEmpty()))
            .map(maker -> name(maker, row, BomField.MANUFACTURER))
            .orElse(null),
        columns
            .value(BomField.DESCRIPTION, row)
            .or(() -> columns.value(BomField.VALUE, row))
            .map(text -> CellText.first(LONGEST_DESCRIPTION, text))
            .orElse(null),
        naming.orderCodes(),
        DoNotPopulate.isLeftOff(columns, row));
  }

  private String name(String text, SheetRow row, BomField field) {
    if (text.length() > LONGEST_NAME) {
      throw ImportRefusal.nameTooLong(row.number(), columns.title(field), LONGEST_NAME);
    }
    return text;
  }

  private Optional<BigDecimal> quantity(SheetRow row) {
    return columns.value(BomField.QUANTITY, row).flatMap(Quantity::parse);
  }

  public BomTable table() {
    return new BomTable(List.copyOf(lines), ignoredRows, warnings.all());
  }
}
