package org.bomstream.bom.control.line;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.bomstream.bom.control.cell.Quantity;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.control.table.LevelColumn;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Follows the levels of an indented BOM, as systems for planning write it: a row that has deeper
 * ones below it is made of them, and they are needed once for each of it.
 */
final class Assemblies {
  private static final Pattern TOTAL = Pattern.compile("(?i)total|extended|gesamt|rolled");

  private final BomColumns columns;
  private final Optional<LevelColumn> level;
  private final boolean hasDecimalComma;

  /** The row that was read last, and those that it is a part of; the deepest first. */
  private final Deque<Entry> open = new ArrayDeque<>();

  /** A row, and how many of it the one above it needs. */
  private record Entry(int row, int level, BigDecimal quantity) {}

  Assemblies(BomColumns columns, Optional<LevelColumn> level, boolean hasDecimalComma) {
    this.columns = columns;
    this.level = level;
    this.hasDecimalComma = hasDecimalComma;
  }

  /**
   * Takes the next row; one that is not counted belongs to the row above it.
   *
   * @return the row directly above where this shows that it is an assembly
   */
  OptionalInt next(SheetRow row) {
    OptionalInt depth = level.map(column -> column.of(row)).orElse(OptionalInt.empty());
    Optional<String> cell = columns.value(BomField.QUANTITY, row);
    Entry above = open.peek();
    if (depth.isEmpty() || (above != null && isOther(above, depth.getAsInt(), cell))) {
      return OptionalInt.empty();
    }
    while (!open.isEmpty() && open.element().level >= depth.getAsInt()) {
      open.remove();
    }
    boolean isWithin = above != null && above.equals(open.peek());
    BigDecimal quantity =
        cell.flatMap(text -> Quantity.parse(text, hasDecimalComma, 0)).orElse(BigDecimal.ONE);
    open.push(new Entry(row.number(), depth.getAsInt(), quantity));
    return isWithin ? OptionalInt.of(above.row) : OptionalInt.empty();
  }

  /** A second source of the row above, as opposed to a part of it. */
  private boolean isOther(Entry above, int depth, Optional<String> quantity) {
    return quantity.isEmpty() && columns.has(BomField.QUANTITY) && depth > above.level;
  }

  /** How often the row that was taken last is needed, where one of it is in an assembly. */
  private BigDecimal times() {
    BigDecimal times = BigDecimal.ONE;
    Iterator<Entry> above = open.iterator();
    above.next();
    while (above.hasNext()) {
      times = Quantity.times(times, above.next().quantity).orElse(times);
    }
    return times;
  }

  /** The line of the row that was taken last with what all assemblies need of it. */
  ReadLine inAll(ReadLine line) {
    BigDecimal quantity = line.quantity();
    if (quantity == null || open.isEmpty() || open.element().row != line.row()) {
      return line;
    }
    BigDecimal times = times();
    int places = line.referenceDesignators().size();
    boolean isOfPlaces =
        places > 0 && quantity.compareTo(times.multiply(BigDecimal.valueOf(places))) == 0;
    boolean isInAll = isOfPlaces || isTotal(columns.title(BomField.QUANTITY));
    return isInAll || times.compareTo(BigDecimal.ONE) == 0
        ? line
        : Quantity.times(quantity, times).map(line::with).orElse(line);
  }

  private static boolean isTotal(@Nullable String title) {
    return title != null && TOTAL.matcher(title).find();
  }

  /**
   * @param one quantity, as the row says it
   */
  Fault warning(ReadLine inAll, BigDecimal one) {
    String detail =
        "Row %d has quantity %s in an assembly of which several are needed; %s was taken for all."
            .formatted(
                inAll.row(),
                one.toPlainString(),
                Objects.requireNonNull(inAll.quantity()).toPlainString());
    return Fault.inFile("assembly_quantity", detail)
        .atRow(inAll.row())
        .atColumn(columns.title(BomField.QUANTITY));
  }

  static Fault warning(int row) {
    String detail = "Row %d was left out: it is an assembly of the rows below it.".formatted(row);
    return Fault.inFile("assembly", detail).atRow(row);
  }
}
