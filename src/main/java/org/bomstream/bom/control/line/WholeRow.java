package org.bomstream.bom.control.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bomstream.bom.control.cell.CellShape;
import org.bomstream.bom.control.column.BomColumn;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.table.SheetRow;

/**
 * A row as a person reads it, as opposed to how it stands in the file: merged cells show what
 * stands above, and designators go on where their commas were taken for delimiters.
 *
 * @param titled columns that have a title
 * @param width of the table; cells beyond it have no column
 */
record WholeRow(BomColumns columns, int titled, int width) {

  SheetRow of(SheetRow row) {
    return withMerged(withDesignators(row));
  }

  /**
   * Where the designators themselves are merged, the row only says more of the part above. How many
   * there are of all together is no number of one.
   */
  private SheetRow withMerged(SheetRow row) {
    Map<Integer, String> merged = row.marks().merged();
    if (merged.isEmpty() || covers(merged, BomField.DESIGNATOR)) {
      return row;
    }
    List<String> cells = new ArrayList<>(row.cells());
    for (BomColumn column : columns.known()) {
      String shown = merged.get(column.index());
      if (shown != null && column.field() != BomField.QUANTITY) {
        while (cells.size() <= column.index()) {
          cells.add("");
        }
        cells.set(column.index(), shown);
      }
    }
    return new SheetRow(row.number(), cells, row.marks());
  }

  private boolean covers(Map<Integer, String> merged, BomField field) {
    return columns.of(field).anyMatch(column -> merged.containsKey(column.index()));
  }

  private SheetRow withDesignators(SheetRow row) {
    int last = titled - 1;
    boolean isLast = columns.of(BomField.DESIGNATOR).anyMatch(column -> column.index() == last);
    if (row.cells().size() <= titled || !isLast) {
      return row;
    }
    List<String> names = row.cells().subList(last, row.cells().size());
    if (!names.stream().allMatch(CellShape::isListOfDesignators)) {
      return row;
    }
    List<String> cells = new ArrayList<>(row.cells().subList(0, last));
    cells.add(String.join(", ", names));
    return new SheetRow(row.number(), cells, row.marks());
  }

  boolean isWide(SheetRow row) {
    return row.cells().size() > width;
  }
}
