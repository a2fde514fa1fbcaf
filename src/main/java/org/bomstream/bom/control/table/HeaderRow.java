package org.bomstream.bom.control.table;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.problem.Problem;
import org.jspecify.annotations.Nullable;

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
    Search search = new Search(sheet);
    Optional<Problem> broken = Optional.empty();
    try (Stream<SheetRow> all = sheet.rows()) {
      all.limit(SEARCHED_ROWS).forEach(search);
    } catch (Problem problem) {
      broken = Optional.of(problem);
    }
    Optional<HeaderRow> best = search.best();
    if (broken.isPresent() && best.filter(HeaderRow::isUsable).isEmpty()) {
      throw broken.get();
    }
    return best;
  }

  /** Keeps one row at most: a hundred of them may be long. */
  private static final class Search implements Consumer<SheetRow> {
    private final Sheet sheet;
    private final Map<Integer, Long> rowsByWidth = new HashMap<>();
    private CodeCount codes = new CodeCount();
    private @Nullable HeaderRow best;

    Search(Sheet sheet) {
      this.sheet = sheet;
    }

    @Override
    public void accept(SheetRow row) {
      rowsByWidth.merge(row.cells().size(), 1L, Long::sum);
      HeaderRow next = new HeaderRow(sheet, row, BomColumns.of(row), 0);
      if (best == null || WITHIN_SHEET.compare(next, best) > 0) {
        best = next;
        codes = new CodeCount();
      } else {
        codes.count(row);
      }
    }

    Optional<HeaderRow> best() {
      return Optional.ofNullable(best).map(header -> header.among(rowsByWidth, codes));
    }
  }

  private HeaderRow among(Map<Integer, Long> rowsByWidth, CodeCount codes) {
    return new HeaderRow(
        sheet, row, columns.holding(codes), rowsByWidth.getOrDefault(row.cells().size(), 0L));
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
