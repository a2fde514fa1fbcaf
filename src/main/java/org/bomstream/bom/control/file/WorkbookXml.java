package org.bomstream.bom.control.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bomstream.bom.control.budget.ImportBudget;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.bom.control.table.StruckText;
import org.bomstream.problem.Problem;

/**
 * Reads XML from strangers, within the import's budget: no document types, so no entities and
 * nothing from elsewhere; few names, since the parser keeps each of them; no great depth.
 */
public final class WorkbookXml implements Closeable {
  private static final int DEEPEST = 64;
  private static final int MOST_NAMES = 1_000;

  private static final Set<String> NO = Set.of("0", "false");

  private final PartStream bytes;
  private final ImportBudget budget;
  private final XMLStreamReader xml;
  private final Set<String> names = new HashSet<>();
  private int depth;

  /** Closes the bytes in the end. */
  WorkbookXml(PartStream bytes, ImportBudget budget) {
    this.bytes = bytes;
    this.budget = budget;
    try {
      this.xml = factory().createXMLStreamReader(bytes);
    } catch (XMLStreamException e) {
      throw ImportRefusal.brokenWorkbook();
    }
  }

  /** A new one each time: it holds on to the last reader that it made. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Of namespaces, too, the parser would keep each that it meets.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  /** Goes on to the next element of that name, if there is one. */
  public boolean next(String element) {
    while (hasNext()) {
      if (next() == XMLStreamConstants.START_ELEMENT && isAt(element)) {
        return true;
      }
    }
    return false;
  }

  public boolean hasNext() {
    try {
      return xml.hasNext();
    } catch (XMLStreamException e) {
      throw ImportRefusal.brokenWorkbook();
    }
  }

  /** The kind of what comes next, as {@link XMLStreamConstants} has them. */
  public int next() {
    bytes.nextPiece();
    int event = event();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> begin();
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> know(xml.getPITarget());
      case XMLStreamConstants.DTD -> throw ImportRefusal.brokenWorkbook();
      default -> {}
    }
    return event;
  }

  private int event() {
    try {
      return xml.next();
    } catch (Problem problem) {
      throw problem;
    } catch (XMLStreamException | RuntimeException e) {
      throw ImportRefusal.brokenWorkbook();
    }
  }

  private void begin() {
    budget.read();
    if (++depth > DEEPEST) {
      throw ImportRefusal.tooDeep(DEEPEST);
    }
    know(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      know(xml.getAttributeLocalName(i));
    }
  }

  private void know(String name) {
    if (names.add(name) && names.size() > MOST_NAMES) {
      throw ImportRefusal.tooManyNames(MOST_NAMES);
    }
  }

  /** Whether an element of that name begins or ends here, whatever its prefix. */
  public boolean isAt(String element) {
    return xml.hasName() && isName(xml.getLocalName(), element);
  }

  private static boolean isName(String found, String name) {
    return found.endsWith(name)
        && (found.length() == name.length()
            || found.charAt(found.length() - name.length() - 1) == ':');
  }

  /** Empty when it is not there. */
  public String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (isName(xml.getAttributeLocalName(i), name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  /**
   * The text of the element that has just begun: of a value, or of the runs of a rich text without
   * their phonetic hints; what is struck out as a {@link StruckText}. Cut off just beyond {@link
   * SheetRow#MAX_CELL_LENGTH}, which tells that it is too long.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    boolean within = isAt("v");
    boolean isStruck = false;
    for (int open = 1, hints = 0; open > 0; ) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open++;
          hints += isAt("rPh") ? 1 : 0;
          within = hints == 0 && isAt("t");
          isStruck = strikes(isStruck);
          if (within && isStruck) {
            text.append(StruckText.BEGIN);
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          open--;
          hints -= isAt("rPh") ? 1 : 0;
          if (within && isStruck) {
            text.append(StruckText.END);
          }
          within = false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (within) {
            int room = Math.max(0, SheetRow.MAX_CELL_LENGTH + 1 - text.length());
            text.append(
                xml.getTextCharacters(), xml.getTextStart(), Math.min(room, xml.getTextLength()));
          }
        }
        default -> {}
      }
    }
    return text.toString();
  }

  /** Whether the run is struck out in which the element is that begins here. */
  private boolean strikes(boolean before) {
    if (isAt("strike")) {
      return isOn();
    }
    return before && !isAt("r");
  }

  /** Whether the switch that begins here says yes, as it does where it says nothing. */
  boolean isOn() {
    return !NO.contains(attribute("val"));
  }

  /** The characters that stand here, as many as a cell may have. */
  public String characters() {
    int length = Math.min(xml.getTextLength(), SheetRow.MAX_CELL_LENGTH + 1);
    return new String(xml.getTextCharacters(), xml.getTextStart(), length);
  }

  /** An XML file by itself, as opposed to a part of an archive. */
  public static WorkbookXml of(InputStream bytes, ImportBudget budget) {
    return new WorkbookXml(new PartStream(bytes, budget), budget);
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
