package org.bomstream.bom.control.line;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bomstream.bom.control.cell.BrokenNumber;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.bom.control.cell.DnpWords;
import org.bomstream.bom.control.cell.Quantity;
import org.bomstream.bom.control.column.BomColumn;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.bom.control.table.WarningList;
import org.bomstream.part.entity.OrderCode;
import org.bomstream.problem.Fault;
import org.jspecify.annotations.Nullable;

/** Warns of what a table's lines lack or say oddly; nothing of it keeps a line out. */
public final class LineWarnings {
  /** Designators that are compared, since all of them may take any memory. */
  private static final int MOST_NAMES = 20_000;

  private final BomColumns columns;
  private final boolean hasDecimalComma;
  private final WarningList warnings = new WarningList();

  /** In which row a designator stands first. */
  private final Map<String, Integer> rows = new HashMap<>();

  LineWarnings(BomColumns columns, boolean hasDecimalComma) {
    this.columns = columns;
    this.hasDecimalComma = hasDecimalComma;
  }

  public WarningList list() {
    return warnings;
  }

  void warn(ReadRow read) {
    ReadLine line = read.line();
    SheetRow row = read.row();
    PartNaming naming = read.naming();
    if (line.mpn() == null) {
      warnNoPartNumber(line, row, naming);
    } else {
      warnOfNumber(line, row, naming);
    }
    if (line.referenceDesignators().isEmpty()) {
      warn(line, BomField.DESIGNATOR, "no_designator", "has no designator.");
    }
    BigDecimal quantity = read.quantity();
    if (quantity != null) {
      warnQuantityMismatch(line, quantity);
      warnAmbiguousQuantity(line, row, quantity);
    } else {
      warnNoQuantity(line, row);
    }
    OddCells.of(line, row, columns).forEach(warnings::add);
    read.doubts().forEach(doubt -> warn(line, doubt));
    warnOfNamesAgain(line);
  }

  private void warnOfNumber(ReadLine line, SheetRow row, PartNaming naming) {
    String mpn = String.valueOf(line.mpn());
    if (line.manufacturer() == null && line.skus().isEmpty()) {
      warn(line, BomField.MANUFACTURER, "no_manufacturer", "has no manufacturer.");
    }
    if (BrokenNumber.is(mpn) || BrokenNumber.lacksNought(mpn, line.manufacturer())) {
      warn(
          line,
          BomField.MPN,
          "changed_number",
          "has \"%s\", which looks like a number that a spreadsheet has changed.".formatted(mpn));
    }
    String cell = naming.mpn().map(column -> row.cell(column.index())).orElse(mpn);
    if (!cell.equals(mpn)) {
      warn(
          line,
          BomField.MPN,
          "several_in_cell",
          "has \"%s\" where a part number belongs; %s was taken."
              .formatted(CellText.shortened(cell), CellText.shortened(mpn)));
    }
    naming
        .mpn()
        .filter(column -> (column.isAlternate() && hasFirst()) || isStandIn(column))
        .ifPresent(column -> warnOfStandIn(line, column));
  }

  private static boolean isStandIn(BomColumn column) {
    return column.field() == BomField.PART_NUMBER;
  }

  private boolean hasFirst() {
    return columns.of(BomField.MPN).anyMatch(column -> !column.isAlternate());
  }

  private void warnOfStandIn(ReadLine line, BomColumn column) {
    String sentence =
        "Row %d has its part number in the column %s only.".formatted(line.row(), column.title());
    warnings.add(Fault.inFile("stand_in", sentence).atRow(line.row()).atColumn(column.title()));
  }

  /** Said of a line only where the table has that column. */
  private void warn(ReadLine line, BomField field, String code, String detail) {
    if (columns.has(field)) {
      add(line, columns.title(field), code, detail);
    }
  }

  private void add(ReadLine line, @Nullable String column, String code, String detail) {
    String sentence = "Row %d %s".formatted(line.row(), detail);
    warnings.add(Fault.inFile(code, sentence).atRow(line.row()).atColumn(column));
  }

  /** An order code names a part as well as a number does. */
  private void warnNoPartNumber(ReadLine line, SheetRow row, PartNaming naming) {
    if (!line.skus().isEmpty()) {
      columns
          .of(BomField.MPN)
          .filter(column -> column.isOrderCode(row.cell(column.index())))
          .findFirst()
          .ifPresent(column -> warnOnlyOrderCode(line, column));
      return;
    }
    naming
        .distributorNumber()
        .ifPresentOrElse(
            column -> warnBadOrderCode(line, row, column),
            () -> warn(line, partNumbers(), "no_part_number", "has no part number."));
  }

  private void warnOnlyOrderCode(ReadLine line, BomColumn column) {
    OrderCode code = line.skus().getFirst();
    add(
        line,
        column.title(),
        "only_order_code",
        "has only a distributor's number where a part number belongs: %s.".formatted(code.text()));
  }

  private BomField partNumbers() {
    return columns.has(BomField.MPN) ? BomField.MPN : BomField.DISTRIBUTOR_NUMBER;
  }

  private void warnBadOrderCode(ReadLine line, SheetRow row, BomColumn column) {
    String cell = row.cell(column.index());
    warn(
        line,
        column.field(),
        "no_part_number",
        "has no part number, and no order code has %,d characters as \"%s\" has."
            .formatted(cell.length(), CellText.shortened(cell)));
  }

  private void warnNoQuantity(ReadLine line, SheetRow row) {
    Optional<String> cell =
        columns.value(BomField.QUANTITY, row).filter(word -> !DnpWords.isWord(word));
    if (cell.isPresent()) {
      warn(
          line,
          BomField.QUANTITY,
          "bad_quantity",
          "has \"%s\" for a quantity.".formatted(CellText.shortened(cell.get())));
    } else if (!line.doNotPopulate()) {
      warn(line, BomField.QUANTITY, "no_quantity", "has no quantity.");
    }
  }

  private void warnQuantityMismatch(ReadLine line, BigDecimal quantity) {
    int count = line.referenceDesignators().size();
    boolean leftOff = line.doNotPopulate() && quantity.signum() == 0;
    if (count > 0 && !leftOff && quantity.compareTo(BigDecimal.valueOf(count)) != 0) {
      warn(
          line,
          BomField.QUANTITY,
          "quantity_mismatch",
          "has quantity %s, but %d designator%s."
              .formatted(quantity.toPlainString(), count, count == 1 ? "" : "s"));
    }
  }

  private void warnAmbiguousQuantity(ReadLine line, SheetRow row, BigDecimal quantity) {
    int count = line.referenceDesignators().size();
    columns
        .value(BomField.QUANTITY, row)
        .filter(
            cell -> hasDecimalComma ? Quantity.isCommaAmbiguous(cell) : Quantity.isAmbiguous(cell))
        .filter(_ -> quantity.compareTo(BigDecimal.valueOf(count)) != 0)
        .ifPresent(
            cell ->
                warn(
                    line,
                    BomField.QUANTITY,
                    "ambiguous_quantity",
                    "has the quantity \"%s\", which was read as %s."
                        .formatted(cell, quantity.toPlainString())));
  }

  private void warn(ReadLine line, Doubt doubt) {
    String taken = line.doNotPopulate() ? "taken for left off" : "taken for fitted";
    add(line, null, doubt.code(), "%s, and is %s.".formatted(doubt.says(), taken));
  }

  private void warnOfNamesAgain(ReadLine line) {
    for (String name : line.referenceDesignators()) {
      Integer row = rows.size() < MOST_NAMES ? rows.putIfAbsent(name, line.row()) : rows.get(name);
      if (row != null) {
        add(
            line,
            columns.title(BomField.DESIGNATOR),
            "designator_twice",
            "names %s, as row %d does.".formatted(CellText.shortened(name), row));
        return;
      }
    }
  }

  /**
   * @param row the same as was read, with what merged cells show
   */
  void warnOfCells(SheetRow read, SheetRow row, boolean isWide) {
    if (isWide) {
      String detail = "Row %d has more cells than the table has columns.".formatted(row.number());
      warnings.add(Fault.inFile("more_cells", detail).atRow(row.number()));
    }
    if (!read.marks().merged().isEmpty() && !row.equals(read)) {
      String detail = "Row %d takes what merged cells show in it.".formatted(row.number());
      warnings.add(Fault.inFile("merged_cells", detail).atRow(row.number()));
    }
  }

  /**
   * @param what it was taken for
   */
  void warnOfSecondSource(ReadLine above, ReadLine line, String what) {
    add(
        line,
        columns.title(BomField.MPN),
        "second_source",
        "was taken for %s of row %d.".formatted(what, above.row()));
  }
}
