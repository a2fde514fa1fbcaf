package org.bomstream.bom.control.header;

import java.util.List;
import java.util.Optional;
import org.bomstream.bom.control.table.SheetRow;

/** Finds the row that most looks like a header, or the rows that together do. */
final class HeaderSearch {
  /** Titles and blank lines before a header are fewer than that. */
  private static final int SEARCHED_ROWS = 100;

  /** In so many rows titles are found though they are misspelt. */
  private static final int NEAR_ROWS = 30;

  private HeaderSearch() {}

  /** The titles; none where no row says anything. */
  static Titles best(List<SheetRow> rows) {
    Titles best = Titles.NONE;
    for (int i = 0; i < Math.min(rows.size(), SEARCHED_ROWS); i++) {
      Titles single = Titles.of(rows.get(i), i < NEAR_ROWS);
      if (Titles.BEST.compare(single, best) > 0 && !single.fields().isEmpty()) {
        best = single;
      }
      Titles joined = joined(rows, i, single);
      if (joined.fields().size() > best.fields().size()) {
        best = joined;
      }
    }
    return best.fields().isEmpty() && !rows.isEmpty() ? widest(rows) : best;
  }

  /** Two or three rows from there, if that says more than the first alone. */
  private static Titles joined(List<SheetRow> rows, int from, Titles single) {
    Titles best = single;
    Titles joined = single;
    for (int i = from + 1; i < Math.min(rows.size(), from + 3); i++) {
      SheetRow below = rows.get(i);
      boolean mayBe =
          below.number() == joined.row().number() + 1
              && below.filled() > 1
              && Titles.isWords(below)
              && Titles.isWords(joined.row())
              && joined.row().filled() > 1;
      if (!mayBe) {
        return best;
      }
      joined = joined.over(below);
      Titles alone = Titles.of(below, true);
      boolean saysMore =
          joined.fields().size() > best.fields().size()
              && joined.fields().size() > alone.fields().size();
      best = saysMore ? joined : best;
    }
    return best;
  }

  /** That which a message names where nothing is understood. */
  private static Titles widest(List<SheetRow> rows) {
    Titles widest = Titles.of(rows.getFirst(), false);
    for (SheetRow row : rows.subList(0, Math.min(rows.size(), SEARCHED_ROWS))) {
      Titles next = Titles.of(row, false);
      widest = next.row().filled() > widest.row().filled() ? next : widest;
    }
    return widest;
  }

  /** The titles that end in that row, as a mapping says; empty where there is no such row. */
  static Optional<Titles> at(List<SheetRow> rows, int number) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).number() == number) {
        Titles best = Titles.of(rows.get(i), true);
        for (int from = i - 1; from >= Math.max(0, i - 2); from--) {
          Titles joined = joined(rows, from, Titles.of(rows.get(from), true));
          if (joined.row().number() == number && joined.fields().size() > best.fields().size()) {
            best = joined;
          }
        }
        return Optional.of(best);
      }
    }
    return Optional.empty();
  }
}
