package org.bomstream.bom.control.column;

import java.util.ArrayList;
import java.util.List;
import org.bomstream.bom.control.table.SheetRow;

/** Tells a table that stands to the right of another with the same titles. */
public final class TablesBeside {
  public static final String WHY = "It belongs to a second table beside the first.";

  private static final int LEAST = 3;

  private TablesBeside() {}

  /** Where the second begins; beyond all columns where there is none. */
  static int second(SheetRow titles) {
    List<Integer> filled = new ArrayList<>();
    for (int index = 0; index < titles.cells().size(); index++) {
      if (!titles.cell(index).isEmpty()) {
        filled.add(index);
      }
    }
    int half = filled.size() / 2;
    if (half < LEAST || filled.size() % 2 > 0) {
      return Integer.MAX_VALUE;
    }
    boolean hasDesignators = false;
    for (int i = 0; i < half; i++) {
      String title = titles.cell(filled.get(i));
      if (!title.equalsIgnoreCase(titles.cell(filled.get(i + half)))) {
        return Integer.MAX_VALUE;
      }
      hasDesignators |=
          ColumnAliases.column(0, title)
              .filter(column -> column.field() == BomField.DESIGNATOR)
              .isPresent();
    }
    return hasDesignators ? filled.get(half) : Integer.MAX_VALUE;
  }
}
