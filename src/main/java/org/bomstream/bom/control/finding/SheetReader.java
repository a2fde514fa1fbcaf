package org.bomstream.bom.control.finding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.ColumnDecision;
import org.bomstream.bom.control.header.TableGuess;
import org.bomstream.bom.control.line.ReadTotals;
import org.bomstream.bom.control.line.TableLines;
import org.bomstream.bom.control.line.TableTraits;
import org.bomstream.bom.control.reading.ImportMapping;
import org.bomstream.bom.control.table.SheetRow;

/** Reads all rows of a sheet: those of its table, and of tables that begin further down. */
final class SheetReader {
  /** Titles in a row below which another table begins. */
  private static final int LEAST_TITLES = 3;

  /** Of one sheet; behind so many a header is only passed over. */
  private static final int MOST_TABLES = 20;

  private final TableGuess guess;
  private final ImportMapping mapping;
  private final ReadTotals totals;
  private final long extraRoom;
  private final Set<Integer> skipped;
  private final List<TableLines> tables = new ArrayList<>();

  SheetReader(
      TableGuess guess, ImportMapping mapping, ImportBudget budget, int maxRows, long extraRoom) {
    this.guess = guess;
    this.mapping = mapping;
    this.totals = new ReadTotals(budget, maxRows);
    this.extraRoom = extraRoom;
    this.skipped = new HashSet<>(mapping.skipRows());
    begin(guess.titles(), guess.decision().columns());
  }

  private void begin(SheetRow titles, BomColumns columns) {
    List<SheetRow> rows = guess.head().after(titles.number());
    TableTraits traits =
        TableTraits.of(titles, columns, rows, guess.decision().ordinal(), extraRoom);
    tables.add(new TableLines(titles, columns, traits, mapping, totals));
  }

  /**
   * @return the tables in the file's order, at least one
   */
  List<TableLines> read() throws IOException {
    try (Stream<SheetRow> rows = guess.sheet().markedRows()) {
      rows.forEach(this::take);
    }
    return tables;
  }

  ReadTotals totals() {
    return totals;
  }

  private void take(SheetRow row) {
    int header = guess.titles().number();
    if (row.number() == header) {
      return;
    }
    totals.row(row.number());
    if (row.number() < header) {
      totals.leaveOut(row.number(), "above the table");
    } else if (skipped.contains(row.number())) {
      totals.leaveOut(row.number(), "the mapping says so");
    } else {
      takeBelow(row);
    }
  }

  private void takeBelow(SheetRow row) {
    TableLines table = tables.getLast();
    if (tables.size() < MOST_TABLES && row.filled() > 1) {
      if (table.columns().areRepeatedBy(row)) {
        totals.leaveOut(row.number(), "repeats the header");
        begin(row.number(), table);
        return;
      }
      if (isOtherHeader(row, table)) {
        totals.leaveOut(row.number(), "the header of another table");
        begin(row, ColumnDecision.of(row, List.of(), Map.of()).columns());
        return;
      }
    }
    table.add(row);
  }

  private void begin(int number, TableLines same) {
    begin(new SheetRow(number, same.titles().cells()), same.columns());
  }

  /** Known titles alone, in other places than those of the table before. */
  private static boolean isOtherHeader(SheetRow row, TableLines table) {
    if (row.filled() < LEAST_TITLES || !isWords(row)) {
      return false;
    }
    BomColumns titled = BomColumns.titledBy(row);
    return titled.fieldCount() >= LEAST_TITLES
        && titled.haveNumbers()
        && 2L * titled.known().size() >= row.filled()
        && table.columns().known().size() > 1;
  }

  private static boolean isWords(SheetRow row) {
    return row.cells().stream()
        .allMatch(
            cell -> cell.length() <= 40 && cell.chars().filter(Character::isDigit).count() <= 1);
  }
}
