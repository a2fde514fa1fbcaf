package org.bomstream.bom.control.file;

import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.table.HiddenCells;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.MergedCells;
import org.bomstream.bom.control.table.RowCells;
import org.bomstream.bom.control.table.SheetRow;

/** Reads the rows of a workbook's sheet; rows and cells without an address follow those before. */
final class WorkbookRows extends AbstractSpliterator<SheetRow> {
  /** What a spreadsheet program can show. */
  private static final int LAST = 1 << 20;

  private final WorkbookXml xml;
  private final CellTexts texts;
  private final HiddenCells hidden;
  private final MergedCells merged;
  private final ImportBudget budget;
  private int number;

  /**
   * @param hidden is told what is left out
   * @param merged cells that go over several rows, where they matter
   */
  WorkbookRows(
      WorkbookXml xml,
      CellTexts texts,
      HiddenCells hidden,
      MergedCells merged,
      ImportBudget budget) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.xml = xml;
    this.texts = texts;
    this.hidden = hidden;
    this.merged = merged;
    this.budget = budget;
  }

  @Override
  public boolean tryAdvance(Consumer<? super SheetRow> action) {
    SheetRow row;
    try {
      if (!nextRow()) {
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

  /** Goes on to the next row that can be seen. */
  private boolean nextRow() {
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.isAt("col") && isYes(xml.attribute("hidden"))) {
        hidden.columns(index("min"), index("max"));
      } else if (xml.isAt("row") && isYes(xml.attribute("hidden"))) {
        hidden.row();
        number = number();
      } else if (xml.isAt("row")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYes(String flag) {
    return flag.equals("1") || flag.equals("true");
  }

  private int index(String attribute) {
    return Integer.parseInt(xml.attribute(attribute)) - 1;
  }

  private int number() {
    String address = xml.attribute("r");
    return address.isEmpty() ? number + 1 : Integer.parseInt(address);
  }

  private SheetRow row() {
    number = number();
    if (number < 1 || number > LAST) {
      throw ImportRefusal.tooManyRows(number, LAST);
    }
    RowCells cells = new RowCells(number);
    int column = -1;
    while (nextCell()) {
      String cell = xml.attribute("r");
      column = cell.isEmpty() ? column + 1 : CellValue.column(cell);
      boolean isStruck = texts.formats().isStruck(xml.attribute("s"));
      String text = counted(value());
      if (!hidden.isHidden(column, text)) {
        cells.put(column, text);
        if (isStruck) {
          cells.strike(column);
        }
      }
    }
    merged.mark(number, cells);
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
    String format = texts.formats().of(xml.attribute("s"));
    String value = "";
    int event = xml.next();
    for (; event != XMLStreamConstants.END_ELEMENT || !xml.isAt("c"); event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT && (xml.isAt("v") || xml.isAt("is"))) {
        value = xml.text();
      }
    }
    return CellValue.text(type, value, format, texts.strings());
  }

  /** A text that is stored once can stand in every cell. */
  private String counted(String text) {
    budget.repeat(text.length());
    return text;
  }
}
