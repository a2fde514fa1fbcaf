package org.bomstream.bom.control.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bomstream.bom.control.column.BomColumn;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.column.ColumnAliases;
import org.bomstream.bom.control.table.SheetRow;

/**
 * A row that may be a header, or several that are one together.
 *
 * @param row the titles; numbered as the last of the rows
 * @param fields that titles say
 * @param rows that it takes
 */
record Titles(SheetRow row, Set<BomField> fields, int rows) {
  /** By how much of the header is understood. */
  static final Comparator<Titles> BEST =
      Comparator.<Titles>comparingInt(titles -> titles.fields.size())
          .thenComparing(Titles::haveNumbers)
          .thenComparingLong(titles -> titles.row.filled());

  /** More are no header that a person could read; near titles take time. */
  private static final int MOST_NEAR = 60;

  static final Titles NONE = new Titles(new SheetRow(0, List.of()), Set.of(), 0);

  /**
   * @param near whether titles are taken too that are misspelt or in two languages
   */
  static Titles of(SheetRow row, boolean near) {
    return of(row, 1, near);
  }

  private static Titles of(SheetRow row, int rows, boolean near) {
    Set<BomField> fields = EnumSet.noneOf(BomField.class);
    boolean looksNear = near && row.filled() <= MOST_NEAR && isWords(row);
    for (int index = 0; index < row.cells().size(); index++) {
      String title = row.cell(index);
      Optional<BomColumn> exact = ColumnAliases.column(index, title);
      if (exact.isPresent()) {
        fields.add(exact.get().field());
      } else if (looksNear) {
        ColumnAliases.near(index, title).map(BomColumn::field).ifPresent(fields::add);
      }
    }
    return new Titles(row, fields, rows);
  }

  /** Hardly a digit in it, as in a header and unlike in data. */
  static boolean isWords(SheetRow row) {
    long odd =
        row.cells().stream()
            .filter(
                cell -> cell.length() > 60 || cell.chars().filter(Character::isDigit).count() > 1)
            .count();
    return odd * 4 <= row.filled();
  }

  boolean haveNumbers() {
    return fields.contains(BomField.MPN)
        || fields.contains(BomField.PART_NUMBER)
        || fields.contains(BomField.DISTRIBUTOR_NUMBER);
  }

  /** This row and the one below as one header: a title that is above several goes with each. */
  Titles over(SheetRow below) {
    List<String> joined = new ArrayList<>();
    String above = "";
    int width = Math.max(row.cells().size(), below.cells().size());
    for (int index = 0; index < width; index++) {
      String own = row.cell(index);
      String under = below.cell(index);
      above = own.isEmpty() && !under.isEmpty() ? above : own;
      joined.add(joined(above, under));
    }
    return of(new SheetRow(below.number(), joined), rows + 1, true);
  }

  private static String joined(String above, String under) {
    if (above.isEmpty() || under.isEmpty()) {
      return above.isEmpty() ? under : above;
    }
    // A title that is known by itself needs nothing from above it, unless both together say more.
    String both = above + " " + under;
    boolean isBoth = ColumnAliases.column(0, both).isPresent();
    return isBoth || ColumnAliases.column(0, under).isEmpty() ? both : under;
  }
}
