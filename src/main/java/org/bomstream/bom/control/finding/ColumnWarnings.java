package org.bomstream.bom.control.finding;

import java.util.stream.Collectors;
import org.bomstream.bom.control.column.BomColumn;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.column.ColumnAliases;
import org.bomstream.bom.control.column.ColumnDecision;
import org.bomstream.bom.control.column.TablesBeside;
import org.bomstream.bom.control.reading.FoundColumn;
import org.bomstream.bom.control.reading.OurFields;
import org.bomstream.bom.control.table.WarningList;
import org.bomstream.problem.Fault;
import org.jspecify.annotations.Nullable;

/** Warns of what a table's columns lack, and of what is taken for something without a title. */
final class ColumnWarnings {
  private static final int NAMED = 10;

  /** Less is said; the threshold of a column that is sure. */
  private static final double SURE = 0.7;

  private final ColumnDecision decision;
  private final BomColumns columns;
  private final WarningList warnings;

  private ColumnWarnings(ColumnDecision decision, WarningList warnings) {
    this.decision = decision;
    this.columns = decision.columns();
    this.warnings = warnings;
  }

  static void warn(ColumnDecision decision, WarningList warnings) {
    new ColumnWarnings(decision, warnings).warn();
  }

  private void warn() {
    decision.found().stream()
        .filter(column -> column.why().equals(TablesBeside.WHY))
        .findFirst()
        .ifPresent(
            column ->
                warnings.add(
                    Fault.inFile(
                        "table_not_read",
                        "The table from column %d on was not read: it stands beside another."
                            .formatted(column.index() + 1))));
    lacking(BomField.MPN, "no_part_number", "manufacturers' part numbers");
    lacking(BomField.MANUFACTURER, "no_manufacturer", "manufacturers");
    columns.of(BomField.MPN).forEach(this::warnOfCodes);
    lacking(BomField.DESIGNATOR, "no_designator", "designators");
    lacking(BomField.QUANTITY, "no_quantity", "quantities");
    decision.found().stream().filter(this::isDropped).forEach(this::warnOfFitting);
    decision.found().stream()
        .filter(column -> column.field() != null && column.confidence() < SURE)
        .forEach(this::warnOfGuess);
  }

  /** Said once, as opposed to once for each line; with what might have been it. */
  private void lacking(BomField field, String code, String what) {
    if (!columns.has(field)) {
      warnings.add(
          Fault.inFile(
              code, "The file has no column of %s.%s".formatted(what, unlike(field.ours()))));
    }
  }

  /** Columns that may be it, but for what stands in them. */
  private String unlike(@Nullable String field) {
    String titles =
        decision.found().stream()
            .filter(column -> column.field() == null)
            .filter(column -> column.rivals().stream().anyMatch(is -> is.field().equals(field)))
            .limit(NAMED)
            .map(FoundColumn::title)
            .collect(Collectors.joining(", "));
    return titles.isEmpty() ? "" : " What stands under %s looks otherwise.".formatted(titles);
  }

  /** Headed as what is left off, and holds something else. */
  private boolean isDropped(FoundColumn column) {
    return column.field() == null
        && ColumnAliases.column(column.index(), column.title())
            .filter(title -> title.field() == BomField.NOT_FITTED)
            .isPresent();
  }

  private void warnOfFitting(FoundColumn column) {
    String cells = column.samples().stream().distinct().limit(3).collect(Collectors.joining(", "));
    String detail =
        "The column %s does not say what is left off: it holds %s."
            .formatted(column.title(), cells.isEmpty() ? "nothing" : cells);
    warnings.add(Fault.inFile("fitting_unclear", detail).atColumn(column.title()));
  }

  private void warnOfCodes(BomColumn column) {
    column
        .codesOf()
        .ifPresent(
            supplier ->
                warnings.add(
                    Fault.inFile(
                            "order_codes",
                            "The column %s holds order codes of %s, and they are taken for such."
                                .formatted(column.title(), supplier.names().getFirst()))
                        .atColumn(column.title())));
  }

  private void warnOfGuess(FoundColumn column) {
    String title = column.title().isEmpty() ? "no. " + (column.index() + 1) : column.title();
    String field = OurFields.words(String.valueOf(column.field()));
    String detail = "The column %s was taken for %s. %s".formatted(title, field, column.why());
    warnings.add(Fault.inFile("column_guessed", detail).atColumn(column.title()));
  }
}
