package org.bomstream.bom.control.file;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bomstream.bom.control.table.SheetRow;

/** Reads XML from strangers: no document types, so no entities and nothing from elsewhere. */
final class WorkbookXml {
  private static final XMLInputFactory FACTORY = factory();

  private WorkbookXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  static synchronized XMLStreamReader read(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(in);
  }

  /** Goes on to the next element of that name, if there is one. */
  static boolean next(XMLStreamReader xml, String element) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
        return true;
      }
    }
    return false;
  }

  /** Empty when it is not there. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /**
   * The text of the element that has just begun: of a value, or of the runs of a rich text without
   * their phonetic hints. Cut off just beyond {@link SheetRow#MAX_CELL_LENGTH}, which tells that it
   * is too long.
   */
  static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean within = xml.getLocalName().equals("v");
    for (int depth = 1, hints = 0; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          hints += isHint(xml) ? 1 : 0;
          within = hints == 0 && xml.getLocalName().equals("t");
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          hints -= isHint(xml) ? 1 : 0;
          within = false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (within) {
            int room = SheetRow.MAX_CELL_LENGTH + 1 - text.length();
            text.append(xml.getText(), 0, Math.min(room, xml.getTextLength()));
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }

  private static boolean isHint(XMLStreamReader xml) {
    return xml.getLocalName().equals("rPh");
  }
}
