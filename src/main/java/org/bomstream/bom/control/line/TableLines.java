package org.bomstream.bom.control.line;

import java.util.ArrayList;
import java.util.List;
import org.bomstream.bom.control.cell.CellShape;
import org.bomstream.bom.control.cell.Designators;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.reading.ImportMapping;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.SheetRow;
import org.jspecify.annotations.Nullable;

/** The lines of one table, made of its rows one after the other. */
public final class TableLines {
  private final SheetRow titles;
  private final BomColumns columns;
  private final OrderCodeColumns orderCodes;
  private final LineCells cells;
  private final SecondSourceRows secondSources;
  private final LineDetails details;
  private final LineWarnings warnings;
  private final ReadTotals totals;
  private final boolean keepsLeftOff;
  private final DoNotPopulate doNotPopulate;
  private final WholeRow whole;
  private final ContinuedRows continued;
  private final Assemblies assemblies;
  private final List<ReadLine> lines = new ArrayList<>();
  private @Nullable ReadRow last;

  /**
   * @param titles the header; blank where there is none
   * @param traits of the table's cells as a whole
   */
  public TableLines(
      SheetRow titles,
      BomColumns columns,
      TableTraits traits,
      ImportMapping mapping,
      ReadTotals totals) {
    this.titles = titles;
    this.columns = columns;
    this.totals = totals;
    this.orderCodes = new OrderCodeColumns(columns);
    this.secondSources = new SecondSourceRows(traits.ordinal());
    this.details = new LineDetails(columns, titles, traits.extraRoom());
    this.doNotPopulate = new DoNotPopulate(columns, mapping.dnpValues(), traits.blankFitting());
    this.whole = new WholeRow(columns, titles.cells().size(), traits.width());
    this.continued = new ContinuedRows(columns);
    this.cells = new LineCells(columns, doNotPopulate, details, traits.hasDecimalComma());
    this.assemblies = new Assemblies(columns, traits.level(), traits.hasDecimalComma());
    this.warnings = new LineWarnings(columns, traits.hasDecimalComma());
    this.keepsLeftOff = mapping.keepDnp();
  }

  /**
   * Takes the row for a line if it has a part number or a designator and does not repeat the
   * header; adds it to the line above if it goes on with that, or is a second source of it; leaves
   * it out otherwise.
   *
   * @throws org.bomstream.problem.Problem 422 when it has too many designators, 413 when all rows
   *     have, or all lines together take more heap than the budget has
   */
  public void add(SheetRow read) {
    SheetRow row = whole.of(read);
    assemblies.next(row).ifPresent(this::takeBack);
    PartNaming naming = PartNaming.of(columns, orderCodes.codes(row), row);
    if (!naming.isLine() || columns.areRepeatedBy(row) || isTitle(row, naming)) {
      leaveOut(row);
      return;
    }
    if (naming.designators().size() > Designators.MOST) {
      throw ImportRefusal.tooManyDesignators(
          row.number(), columns.title(BomField.DESIGNATOR), Designators.MOST);
    }
    if (last != null && continued.belongs(last, read, naming.designators())) {
      goOn(last, read, naming.designators());
    } else {
      add(read, readRow(row, naming));
    }
  }

  /** A title or a footer in the column of part numbers, alone in its row. */
  private boolean isTitle(SheetRow row, PartNaming naming) {
    return row.filled() == 1
        && columns.fieldCount() > 2
        && naming
            .mpn()
            .map(column -> row.cell(column.index()))
            .filter(TableLines::isNoNumber)
            .isPresent();
  }

  private static boolean isNoNumber(String cell) {
    return cell.indexOf(' ') > 0 || !CellShape.isNumberOfAPart(cell);
  }

  /** What is made of the rows below is no part to buy. */
  private void takeBack(int assembly) {
    if (last != null && last.line().row() == assembly) {
      lines.removeLast();
      last = null;
      totals.leaveOut(assembly, "an assembly of the rows below it");
      warnings.list().add(Assemblies.warning(assembly));
    }
  }

  /** Says of the parts below that they are left off, if that is its title. */
  private void leaveOut(SheetRow row) {
    totals.leaveOut(row.number(), RowKind.of(columns, row));
    totals.section(row);
    say();
  }

  private ReadRow readRow(SheetRow row, PartNaming naming) {
    List<Doubt> doubts = new ArrayList<>(doNotPopulate.doubts(row));
    totals.doubt().ifPresent(doubts::add);
    ReadLine line = cells.line(row, naming, doubts);
    return new ReadRow(line, row, naming, doubts, line.quantity());
  }

  private void goOn(ReadRow above, SheetRow row, List<String> designators) {
    ReadRow joined = ContinuedRows.joined(above, row, designators);
    totals.designators(row.number(), designators);
    totals.leaveOut(row.number(), "goes on with row " + above.line().row());
    lines.set(lines.size() - 1, joined.line());
    last = joined;
  }

  private void add(SheetRow read, ReadRow row) {
    ReadLine line = row.line();
    if (line.doNotPopulate() && !keepsLeftOff) {
      totals.leaveOut(line.row(), "left off the board, and the mapping keeps none of those");
    } else if (last != null && secondSources.belongs(last, line, row.row())) {
      ReadRow joined = last.with(secondSources.joined(last.line(), line));
      lines.set(lines.size() - 1, joined.line());
      boolean isFirst = last.line().mpn() == null && joined.line().mpn() != null;
      totals.leaveOut(
          line.row(),
          (isFirst ? "the part of row " : "a second source of row ") + last.line().row());
      warnings.warnOfSecondSource(joined.line(), line, isFirst ? "the part" : "a second source");
      last = joined;
    } else {
      say();
      ReadLine inAll = assemblies.inAll(line);
      if (line.quantity() != null && !inAll.equals(line)) {
        warnings.list().add(assemblies.warning(inAll, line.quantity()));
      }
      totals.line(inAll);
      lines.add(inAll);
      last = row.with(inAll);
      warnings.warnOfCells(read, row.row(), whole.isWide(row.row()));
    }
  }

  /** What is odd about a line shows when no further row can belong to it. */
  private void say() {
    if (last != null) {
      warnings.warn(last);
      last = null;
    }
  }

  public SheetRow titles() {
    return titles;
  }

  public BomColumns columns() {
    return columns;
  }

  public List<ReadLine> lines() {
    return lines;
  }

  /** To be asked for when all rows are read. */
  public LineWarnings warnings() {
    say();
    return warnings;
  }

  /** Whether other columns were left out for want of room. */
  public boolean isShortOfExtras() {
    return details.isFull();
  }
}
