package org.bomstream.bom.control.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.problem.Problem;

/**
 * The row of a sheet that most looks like a header.
 *
 * @param alike of the rows looked at, how many have as many cells
 */
public record HeaderRow(Sheet sheet, SheetRow row, BomColumns columns, long alike) {
  /** Titles and blank lines before a header are fewer than that. */
  private static final int SEARCHED_ROWS = 100;

  private static final int NAMED_COLUMNS = 30;

  /** By how much of the header is understood. */
  private static final Comparator<HeaderRow> WITHIN_SHEET =
      Comparator.<HeaderRow>comparingInt(header -> header.columns.fieldCount())
          .thenComparing(HeaderRow::isUsable)
          .thenComparingLong(header -> header.row.filled());

  /** Among readings of one file: the wrong delimiter leaves cells whole or tears them. */
  public static final Comparator<HeaderRow> AMONG_SHEETS =
      WITHIN_SHEET
          .thenComparingInt(header -> header.row.cells().size())
          .thenComparingLong(HeaderRow::alike);

  /**
   * Looks at the first rows.
   *
   * @return empty when the sheet has no rows
   * @throws Problem 422 when the sheet cannot be read and no header comes before that
   */
  public static Optional<HeaderRow> of(Sheet sheet) throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    Optional<Problem> broken = Optional.empty();
    try (Stream<SheetRow> all = sheet.rows()) {
      all.limit(SEARCHED_ROWS).forEach(rows::add);
    } catch (Problem problem) {
      broken = Optional.of(problem);
    }
    Optional<HeaderRow> best =
        rows.stream().map(row -> of(sheet, row, rows)).reduce((a, b) -> better(a, b));
    if (broken.isPresent() && best.filter(HeaderRow::isUsable).isEmpty()) {
      throw broken.get();
    }
    return best;
  }

  private static HeaderRow of(Sheet sheet, SheetRow row, List<SheetRow> rows) {
    int width = row.cells().size();
    long alike = rows.stream().filter(each -> each.cells().size() == width).count();
    return new HeaderRow(sheet, row, BomColumns.of(row), alike);
  }

  private static HeaderRow better(HeaderRow earlier, HeaderRow later) {
    return WITHIN_SHEET.compare(later, earlier) > 0 ? later : earlier;
  }

  public boolean isUsable() {
    return columns.areUsable();
  }

  public Problem refusal() {
    String seen =
        row.cells().stream()
            .filter(cell -> !cell.isEmpty())
            .limit(NAMED_COLUMNS)
            .map(CellText::shortened)
            .collect(Collectors.joining(", "));
    return ImportRefusal.noPartNumberColumn(row.number(), seen, sheet.name());
  }
}
