package org.bomstream.bom.control.file.ods;

import java.util.List;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.file.WorkbookXml;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.MergedCells;
import org.bomstream.bom.control.table.RowCells;
import org.bomstream.bom.control.table.SheetRow;

/**
 * Reads the rows of one table. A row or cell that is repeated stands once in the file: blank ones
 * are passed over in one step, the others cost the budget as if each was written.
 */
final class OdsRows extends AbstractSpliterator<SheetRow> {
  /** What a spreadsheet program can show. */
  private static final int LAST = 1 << 20;

  private final WorkbookXml xml;
  private final OdsLook look;
  private final ImportBudget budget;
  private final MergedCells merged = new MergedCells();
  private SheetRow current = new SheetRow(0, List.of());
  private int columns;
  private int left;
  private int number;

  /**
   * @param look which cells are struck, and what is hidden
   */
  OdsRows(WorkbookXml xml, OdsLook look, ImportBudget budget) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.xml = xml;
    this.look = look;
    this.budget = budget;
  }

  @Override
  public boolean tryAdvance(Consumer<? super SheetRow> action) {
    budget.checkTime();
    if (left == 0 && !readRow()) {
      return false;
    }
    left--;
    number++;
    if (number > LAST) {
      throw ImportRefusal.tooManyRows(number, LAST);
    }
    budget.read();
    budget.repeat(current.cells().stream().mapToInt(String::length).sum());
    action.accept(new SheetRow(number, current.cells(), current.marks()));
    return true;
  }

  /** The next row that is not blank, and how often it is repeated. */
  private boolean readRow() {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.isAt("table")) {
        return false;
      }
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.isAt("table-column")) {
        column(repeated("number-columns-repeated"));
      } else if (xml.isAt("table-row")) {
        int repeated = repeated("number-rows-repeated");
        boolean isHidden = isHidden(xml.attribute("visibility"));
        current = row();
        if (isHidden && !current.isBlank()) {
          look.hidden().row();
        }
        if (current.isBlank() || isHidden) {
          number = Math.min(LAST, number + repeated);
        } else {
          left = repeated;
          return true;
        }
      }
    }
    return false;
  }

  private void column(int repeated) {
    if (isHidden(xml.attribute("visibility"))) {
      look.hidden().columns(columns, columns + repeated - 1);
    }
    columns += repeated;
  }

  private static boolean isHidden(String visibility) {
    return visibility.equals("collapse") || visibility.equals("filter");
  }

  private int repeated(String attribute) {
    String times = xml.attribute(attribute);
    if (times.isEmpty()) {
      return 1;
    }
    if (!times.matches("[1-9]\\d{0,6}")) {
      throw ImportRefusal.brokenWorkbook();
    }
    return Integer.parseInt(times);
  }

  private SheetRow row() {
    RowCells cells = new RowCells(number + 1);
    int column = 0;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.isAt("table-row")) {
        break;
      }
      boolean isCell = xml.isAt("table-cell") || xml.isAt("covered-table-cell");
      if (event == XMLStreamConstants.START_ELEMENT && isCell) {
        column += cell(cells, column);
      }
    }
    merged.mark(number + 1, cells);
    return cells.row();
  }

  /**
   * @return how many columns it takes
   */
  private int cell(RowCells cells, int column) {
    int repeated = repeated("number-columns-repeated");
    merged.add(number + 1, number + repeated("number-rows-spanned"), column);
    boolean isStruck = look.isStruck(xml.attribute("style-name"));
    String text = OdsCell.read(xml, look);
    for (int i = column; i < column + repeated && !text.isBlank(); i++) {
      budget.read();
      if (!look.hidden().isHidden(i, text)) {
        cells.put(i, text);
        if (isStruck) {
          cells.strike(i);
        }
      }
    }
    return repeated;
  }
}
