package org.bomstream.bom.control.line;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bomstream.bom.control.cell.Quantity;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.table.LevelColumn;
import org.bomstream.bom.control.table.SheetRow;

/**
 * What the cells of a table tell only together.
 *
 * @param hasDecimalComma quantities are written with one
 * @param ordinal the column that counts the lines; empty where none does
 * @param width columns that have a title, or cells in half of the rows
 * @param blankFitting what blank cells say in a column of what is fitted
 * @param level of an indented BOM
 * @param extraRoom bytes that the file's other columns may take
 */
public record TableTraits(
    boolean hasDecimalComma,
    OptionalInt ordinal,
    int width,
    BlankFitting blankFitting,
    Optional<LevelColumn> level,
    long extraRoom) {

  /** Of a table whose first rows are those. */
  public static TableTraits of(
      SheetRow titles,
      BomColumns columns,
      List<SheetRow> rows,
      OptionalInt ordinal,
      long extraRoom) {
    boolean comma =
        rows.stream()
                .flatMap(row -> columns.value(BomField.QUANTITY, row).stream())
                .anyMatch(Quantity::hasDecimalComma)
            || areAllWithNoughts(rows, columns);
    return new TableTraits(
        comma,
        ordinal,
        width(titles, rows),
        BlankFitting.of(columns, rows),
        LevelColumn.of(titles, rows),
        extraRoom);
  }

  /** A system that writes three decimals writes them everywhere. */
  private static boolean areAllWithNoughts(List<SheetRow> rows, BomColumns columns) {
    List<String> cells =
        rows.stream().flatMap(row -> columns.value(BomField.QUANTITY, row).stream()).toList();
    return cells.size() > 1
        && cells.stream()
            .allMatch(cell -> Quantity.isCommaAmbiguous(cell) && cell.endsWith(",000"));
  }

  private static int width(SheetRow titles, List<SheetRow> rows) {
    int titled = titles.cells().size();
    int[] widths = rows.stream().mapToInt(row -> row.cells().size()).sorted().toArray();
    int usual = widths.length == 0 ? titled : widths[widths.length / 2];
    return titled == 0 ? Integer.MAX_VALUE : Math.max(titled, usual);
  }
}
