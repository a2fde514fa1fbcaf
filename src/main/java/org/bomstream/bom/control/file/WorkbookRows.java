package org.bomstream.bom.control.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.SheetRow;

/** Reads the rows of a workbook's sheet; rows and cells without an address follow those before. */
final class WorkbookRows extends AbstractSpliterator<SheetRow> {
  private final XMLStreamReader xml;
  private final List<String> strings;
  private final ReadBound bound;
  private int number;

  /**
   * @param strings the workbook's texts
   * @param bound of the characters that are read
   */
  WorkbookRows(XMLStreamReader xml, List<String> strings, ReadBound bound) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.xml = xml;
    this.strings = strings;
    this.bound = bound;
  }

  @Override
  public boolean tryAdvance(Consumer<? super SheetRow> action) {
    SheetRow row;
    try {
      if (!WorkbookXml.next(xml, "row")) {
        return false;
      }
      row = row();
    } catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw ImportRefusal.brokenWorkbook();
    }
    action.accept(row);
    return true;
  }

  private SheetRow row() throws XMLStreamException {
    String address = WorkbookXml.attribute(xml, "r");
    number = address.isEmpty() ? number + 1 : Integer.parseInt(address);
    List<String> cells = new ArrayList<>();
    int column = -1;
    while (nextCell()) {
      String cell = WorkbookXml.attribute(xml, "r");
      column = cell.isEmpty() ? column + 1 : CellValue.column(cell);
      SheetRow.put(cells, column, counted(value()), number);
    }
    return new SheetRow(number, cells);
  }

  private boolean nextCell() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
        return false;
      }
    }
    return false;
  }

  private String value() throws XMLStreamException {
    String type = WorkbookXml.attribute(xml, "t");
    String value = "";
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
      if (xml.isStartElement() && (isElement("v") || isElement("is"))) {
        value = WorkbookXml.text(xml);
      }
    }
    return CellValue.text(type, value, strings);
  }

  private boolean isElement(String name) {
    return xml.getLocalName().equals(name);
  }

  /** A text that is stored once can stand in every cell: what is read is bounded, too. */
  private String counted(String text) {
    bound.add(text.length());
    return text;
  }
}
