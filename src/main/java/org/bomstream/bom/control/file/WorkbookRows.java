package org.bomstream.bom.control.file;

import java.util.List;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.RowCells;
import org.bomstream.bom.control.table.SheetRow;

/** Reads the rows of a workbook's sheet; rows and cells without an address follow those before. */
final class WorkbookRows extends AbstractSpliterator<SheetRow> {
  /** What a spreadsheet program can show. */
  private static final int LAST = 1 << 20;

  private final WorkbookXml xml;
  private final List<String> strings;
  private final ImportBudget budget;
  private int number;

  /**
   * @param strings the workbook's texts
   */
  WorkbookRows(WorkbookXml xml, List<String> strings, ImportBudget budget) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.xml = xml;
    this.strings = strings;
    this.budget = budget;
  }

  @Override
  public boolean tryAdvance(Consumer<? super SheetRow> action) {
    SheetRow row;
    try {
      if (!xml.next("row")) {
        return false;
      }
      row = row();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw ImportRefusal.brokenWorkbook();
    }
    budget.checkTime();
    action.accept(row);
    return true;
  }

  private SheetRow row() {
    String address = xml.attribute("r");
    number = address.isEmpty() ? number + 1 : Integer.parseInt(address);
    if (number < 1 || number > LAST) {
      throw ImportRefusal.tooManyRows(number, LAST);
    }
    RowCells cells = new RowCells(number);
    int column = -1;
    while (nextCell()) {
      String cell = xml.attribute("r");
      column = cell.isEmpty() ? column + 1 : CellValue.column(cell);
      cells.put(column, counted(value()));
    }
    return cells.row();
  }

  private boolean nextCell() {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.isAt("c")) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && xml.isAt("row")) {
        return false;
      }
    }
    return false;
  }

  private String value() {
    String type = xml.attribute("t");
    String value = "";
    int event = xml.next();
    for (; event != XMLStreamConstants.END_ELEMENT || !xml.isAt("c"); event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && (xml.isAt("v") || xml.isAt("is"))) {
        value = xml.text();
      }
    }
    return CellValue.text(type, value, strings);
  }

  /** A text that is stored once can stand in every cell. */
  private String counted(String text) {
    budget.repeat(text.length());
    return text;
  }
}
