package org.bomstream.bom.control.header;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.bomstream.bom.control.cell.CellShape;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.column.ColumnDecision;
import org.bomstream.bom.control.reading.ImportMapping;
import org.bomstream.bom.control.reading.MappingRefusal;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.Sheet;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.problem.Problem;

/**
 * Where a sheet's table is, and what its columns hold.
 *
 * @param titles the header, numbered as the last of its rows; 0 where there is none
 * @param understood how many fields the titles say
 * @param alike of the rows looked at, how many have as many cells as the header
 */
public record TableGuess(
    Sheet sheet,
    SheetHead head,
    SheetRow titles,
    int understood,
    ColumnDecision decision,
    long alike) {
  private static final int NAMED_COLUMNS = 30;

  /** Among readings of one file: the wrong delimiter leaves cells whole or tears them. */
  public static final Comparator<TableGuess> AMONG_DELIMITERS =
      Comparator.comparingInt(TableGuess::understood)
          .thenComparing(TableGuess::isUsable)
          .thenComparingLong(TableGuess::filled)
          .thenComparingInt(guess -> guess.titles.cells().size())
          .thenComparingLong(TableGuess::alike)
          .thenComparingDouble(guess -> guess.decision.score());

  /** Rows that a header of several takes above the last. */
  private static final int ABOVE = 2;

  /**
   * @throws Problem 422 when the sheet cannot be read and no header comes before that, or lacks
   *     what the mapping names
   */
  public static TableGuess of(Sheet sheet, ImportMapping mapping) throws IOException {
    Integer said = mapping.headerRow();
    SheetHead head = SheetHead.of(sheet, said == null ? 1 : Math.max(1, said - ABOVE));
    TableGuess guess = said == null ? found(sheet, head, mapping) : at(sheet, head, said, mapping);
    if (head.broken().isPresent() && !guess.isUsable()) {
      throw head.broken().get();
    }
    return guess;
  }

  private static TableGuess at(Sheet sheet, SheetHead head, int row, ImportMapping mapping) {
    Titles titles =
        row == 0
            ? Titles.NONE
            : HeaderSearch.at(head.rows(), row)
                .orElseThrow(() -> MappingRefusal.notInFile("header_row", String.valueOf(row)));
    return of(sheet, head, titles, mapping);
  }

  /** Where the table is does not depend on what a mapping calls its columns. */
  private static TableGuess found(Sheet sheet, SheetHead head, ImportMapping mapping) {
    Titles titles = HeaderSearch.best(head.rows());
    TableGuess titled = of(sheet, head, titles, ImportMapping.NONE);
    boolean isData = titles.fields().size() < 2 && !Titles.isWords(titles.row());
    if (isData || titles.fields().isEmpty()) {
      TableGuess untitled = of(sheet, head, Titles.NONE, ImportMapping.NONE);
      boolean isTold = isData || !titled.isUsable() || untitled.isLineOf(titles.row());
      if (isTold && untitled.isPlain()) {
        return mapping.columns().isEmpty() ? untitled : of(sheet, head, Titles.NONE, mapping);
      }
    }
    return mapping.columns().isEmpty() ? titled : of(sheet, head, titles, mapping);
  }

  private static TableGuess of(Sheet sheet, SheetHead head, Titles titles, ImportMapping mapping) {
    int row = titles.row().number();
    boolean isNarrow = isNarrow(head, titles);
    List<SheetRow> data =
        head.after(row).stream().filter(each -> each.filled() > 1 || isNarrow).toList();
    int width = titles.row().cells().size();
    long alike = head.rows().stream().filter(each -> each.cells().size() == width).count();
    return new TableGuess(
        sheet,
        head,
        titles.row(),
        titles.fields().size(),
        ColumnDecision.of(titles.row(), data, mapping.columns()),
        alike);
  }

  /** Cells of the header, or of the first row where there is none. */
  private long filled() {
    return hasTitles() || head.rows().isEmpty() ? titles.filled() : head.rows().getFirst().filled();
  }

  /** Of a table of one column a row has one cell. */
  private static boolean isNarrow(SheetHead head, Titles titles) {
    return titles.row().number() > 0
        ? titles.row().filled() < 2
        : head.rows().stream().allMatch(row -> row.filled() < 2);
  }

  public boolean isUsable() {
    return decision.columns().areUsable();
  }

  /** Has a part number and, if the others have, designators where they have them. */
  private boolean isLineOf(SheetRow row) {
    BomColumns columns = decision.columns();
    return columns.value(BomField.MPN, row).filter(CellShape::isNumberOfAPart).isPresent()
        && columns
            .of(BomField.DESIGNATOR)
            .allMatch(column -> CellShape.isListOfDesignators(row.cell(column.index())));
  }

  /** Cells alone tell it: without titles more is asked of them. */
  private boolean isPlain() {
    return decision.columns().haveNumbers() && decision.columns().fieldCount() >= 2;
  }

  public boolean hasTitles() {
    return titles.number() > 0;
  }

  public Problem refusal() {
    return ImportRefusal.noPartNumberColumn(
        titles.number(), seen(), sheet.name(), sheet.hidden().hint());
  }

  /** Its titles, for a message. */
  public String seen() {
    return titles.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .limit(NAMED_COLUMNS)
        .map(CellText::shortened)
        .collect(Collectors.joining(", "));
  }
}
