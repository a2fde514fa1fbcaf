package org.bomstream.bom.control.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.bom.control.cell.FormulaGuard;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of one sheet. Its texts stand in the cells themselves: a table of all texts, as
 * programs write it, would have to be kept to the end.
 */
final class WorkbookRows implements RowWriter {
  /** Rows that are kept before they are written. */
  private static final int FLUSH_EVERY = 500;

  /** What a cell can hold. */
  private static final int LONGEST = 32_767;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int rows;

  WorkbookRows(OutputStream out) {
    workbook = new Workbook(new Unclosed(out), "Bomstream", "1.0");
    sheet = workbook.newWorksheet("BOM");
  }

  @Override
  public void titles(List<String> titles) throws IOException {
    sheet.freezePane(0, 1);
    row(titles);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    int column = 0;
    for (Object cell : cells) {
      write(column++, cell);
    }
    if (++rows % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  private void write(int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case Number number -> sheet.value(rows, column, number);
      case Boolean truth -> sheet.value(rows, column, truth);
      default -> {
        String text = CellText.first(LONGEST, FormulaGuard.guard(cell.toString()));
        if (!text.isEmpty()) {
          sheet.inlineString(rows, column, text);
        }
      }
    }
  }

  @Override
  public void end() throws IOException {
    workbook.finish();
  }
}
