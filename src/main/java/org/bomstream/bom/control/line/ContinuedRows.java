package org.bomstream.bom.control.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.bomstream.bom.control.cell.Designators;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.control.table.SheetRow;

/**
 * Tells a row that only goes on with the designators of the line above, as tools write those that
 * are wider than their column: the line above ends in a comma, or lacks as many as it counts.
 */
record ContinuedRows(BomColumns columns) {

  boolean belongs(ReadRow above, SheetRow row, List<String> designators) {
    return !designators.isEmpty()
        && row.filled() == 1
        && !above.line().referenceDesignators().isEmpty()
        && above.line().referenceDesignators().size() + designators.size() <= Designators.MOST
        && (endsInComma(above.row()) || lacks(above.line(), designators.size()));
  }

  private boolean endsInComma(SheetRow row) {
    return columns
        .of(BomField.DESIGNATOR)
        .anyMatch(column -> row.cell(column.index()).endsWith(","));
  }

  private static boolean lacks(ReadLine line, int more) {
    BigDecimal quantity = line.quantity();
    int all = line.referenceDesignators().size() + more;
    return quantity != null && quantity.compareTo(BigDecimal.valueOf(all)) >= 0;
  }

  static ReadRow joined(ReadRow above, SheetRow row, List<String> designators) {
    List<String> all = new ArrayList<>(above.line().referenceDesignators());
    all.addAll(designators);
    return new ReadRow(
        above.line().named(List.copyOf(all)),
        new SheetRow(above.row().number(), above.row().cells(), row.marks()),
        above.naming(),
        above.doubts(),
        above.quantity());
  }
}
