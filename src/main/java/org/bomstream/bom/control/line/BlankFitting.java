package org.bomstream.bom.control.line;

import java.util.List;
import java.util.Optional;
import org.bomstream.bom.control.cell.FittingWords;
import org.bomstream.bom.control.cell.Placeholders;
import org.bomstream.bom.control.column.BomColumn;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.table.SheetRow;

/**
 * What a blank cell says in a column of what is fitted: where the others say no, it is fitted;
 * where they say yes, it is likely not; where they say both, nobody knows.
 *
 * @param column the first of that kind
 * @param isOdd a person is told of it
 * @param isLeftOff what is taken for likely
 */
record BlankFitting(Optional<BomColumn> column, boolean isOdd, boolean isLeftOff) {
  /** A mark at a few parts only tells less of the others. */
  private static final int MOST_BLANK_FOR_A_MARK = 3;

  /**
   * Of a table whose first rows are those. A column of what is left off says more, and counts
   * alone.
   */
  static BlankFitting of(BomColumns columns, List<SheetRow> rows) {
    Optional<BomColumn> column =
        columns.of(BomField.FITTED).filter(_ -> !columns.has(BomField.NOT_FITTED)).findFirst();
    int yes = 0;
    int no = 0;
    int blank = 0;
    for (SheetRow row : rows) {
      String cell = column.map(each -> row.cell(each.index())).orElse("");
      if (!Placeholders.isPresent(cell)) {
        blank++;
      } else if (FittingWords.isNotFitted(cell)) {
        no++;
      } else if (FittingWords.isAgreement(cell) || FittingWords.isFitted(cell)) {
        yes++;
      }
    }
    return new BlankFitting(column, yes > 0, no == 0 && blank <= MOST_BLANK_FOR_A_MARK * yes);
  }

  Optional<Doubt> doubt(SheetRow row) {
    return column
        .filter(each -> isOdd && !Placeholders.isPresent(row.cell(each.index())))
        .map(
            each ->
                new Doubt(
                    "fitting_blank",
                    "has nothing under %s%s"
                        .formatted(each.title(), isLeftOff ? "" : ", as others may"),
                    isLeftOff));
  }
}
