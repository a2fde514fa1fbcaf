package org.bomstream.bom.control.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bomstream.bom.control.reading.FoundColumn;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.bom.entity.LineItem;
import org.jspecify.annotations.Nullable;

/**
 * Puts lines beside the rows that they come from: both are in the file's order. Rows that are no
 * lines are passed over.
 */
final class OriginalRows {
  /** Told first, since titles of the file may be the same. */
  private static final String LINE_NUMBER = "line_number";

  private final List<FoundColumn> columns;
  private final Iterator<LineItem> lines;
  private final RowWriter out;

  /** What the row alone may not say, unless a column of the file has it; and what was found. */
  private final List<String> ours;

  private @Nullable LineItem next;

  OriginalRows(List<FoundColumn> columns, Iterator<LineItem> lines, RowWriter out) {
    this.columns = columns;
    this.lines = lines;
    this.out = out;
    this.ours =
        LineColumns.besides(
            columns.stream().map(FoundColumn::field).filter(Objects::nonNull).toList());
    this.next = lines.hasNext() ? lines.next() : null;
  }

  void write(Stream<SheetRow> rows) throws IOException {
    out.titles(titles());
    SheetRow none = new SheetRow(0, List.of());
    for (Iterator<SheetRow> all = rows.iterator(); next != null && all.hasNext(); ) {
      SheetRow row = all.next();
      while (next != null && next.row() < row.number()) {
        write(none);
      }
      if (next != null && next.row() == row.number()) {
        write(row);
      }
    }
    while (next != null) {
      write(none);
    }
  }

  private List<String> titles() {
    List<String> titles = new ArrayList<>();
    columns.forEach(column -> titles.add(title(column)));
    titles.add(LINE_NUMBER);
    titles.addAll(ours);
    return titles;
  }

  /** Where the file has none, what the column was taken for. */
  private static String title(FoundColumn column) {
    String field = column.field();
    return column.title().isEmpty() && field != null ? field : column.title();
  }

  private void write(SheetRow row) throws IOException {
    LineItem line = next;
    if (line == null) {
      return;
    }
    List<@Nullable Object> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(OriginalCell.of(column, row.cell(column.index()), line)));
    cells.add(line.lineNumber());
    cells.addAll(LineColumns.cells(line, ours));
    out.row(cells);
    next = lines.hasNext() ? lines.next() : null;
  }
}
