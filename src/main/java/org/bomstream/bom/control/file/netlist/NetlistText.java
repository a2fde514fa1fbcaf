package org.bomstream.bom.control.file.netlist;

import javax.xml.stream.XMLStreamConstants;
import org.bomstream.bom.control.file.WorkbookXml;
import org.bomstream.bom.control.table.SheetRow;

/** The text of an element that has just begun. */
final class NetlistText {
  private NetlistText() {}

  static String read(WorkbookXml xml) {
    StringBuilder text = new StringBuilder();
    int open = 1;
    while (open > 0 && xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> open++;
        case XMLStreamConstants.END_ELEMENT -> open--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (text.length() <= SheetRow.MAX_CELL_LENGTH) {
            text.append(xml.characters());
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }
}
