package org.bomstream.bom.control.file.old;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bomstream.bom.control.budget.HeapSize;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.table.HiddenCells;
import org.bomstream.bom.control.table.MergedCells;
import org.bomstream.bom.control.table.RowCells;
import org.bomstream.bom.control.table.SheetRow;

/** The rows of one sheet while its records come. */
final class OldRows {
  private static final int ROW_BYTES = 120;

  private final ImportBudget budget;
  private final Map<Integer, RowCells> rows = new TreeMap<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private final Set<Integer> passedOver = new HashSet<>();
  private final HiddenCells hidden = new HiddenCells();
  private final MergedCells merged = new MergedCells();

  OldRows(ImportBudget budget) {
    this.budget = budget;
  }

  void hideRow(int row) {
    hiddenRows.add(row);
  }

  void hideColumns(int first, int last) {
    hidden.columns(first, last);
  }

  /** Rows and columns counted from 0. */
  void merge(int first, int last, int column) {
    merged.add(first + 1, last + 1, column);
  }

  HiddenCells hidden() {
    return hidden;
  }

  void put(int row, int column, String text, boolean isStruck) {
    if (text.isBlank() || hidden.isHidden(column, text)) {
      return;
    }
    if (hiddenRows.contains(row)) {
      if (passedOver.add(row)) {
        hidden.row();
      }
      return;
    }
    RowCells cells = rows.get(row);
    if (cells == null) {
      budget.keep(ROW_BYTES);
      cells = new RowCells(row + 1);
      rows.put(row, cells);
    }
    budget.keep(HeapSize.ENTRY + HeapSize.of(text));
    cells.put(column, text);
    if (isStruck) {
      cells.strike(column);
    }
  }

  List<SheetRow> all() {
    List<SheetRow> all = new ArrayList<>();
    rows.forEach((row, cells) -> merged.mark(row + 1, cells));
    rows.values().stream().map(RowCells::row).filter(row -> !row.isBlank()).forEach(all::add);
    return all;
  }
}
