package org.bomstream.bom.control.file.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.bom.control.file.WorkbookXml;
import org.bomstream.bom.control.file.ZipEntries;
import org.bomstream.bom.control.table.HiddenCells;
import org.bomstream.bom.control.table.ImportRefusal;

/**
 * Finds the sheets of an OpenDocument spreadsheet. We read it by ourselves: the library for it
 * drops repeated rows, and allocates what a file says.
 *
 * @param seen in order
 * @param hidden the names of the others
 */
public record OdsSheets(List<OdsSheet> seen, List<String> hidden) {
  static final String CONTENT = "content.xml";

  private static final int MOST = 1_000;
  private static final int LONGEST_TITLE = 100;
  private static final int MOST_STYLES = 10_000;

  public static boolean isIn(ZipEntries entries) {
    return entries.has(CONTENT);
  }

  /**
   * @throws org.bomstream.problem.Problem 422 when it is damaged or no spreadsheet, 413 beyond the
   *     budget
   */
  public static OdsSheets of(ZipEntries entries) throws IOException {
    List<OdsSheet> seen = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    Set<String> hiding = new HashSet<>();
    Set<String> striking = new HashSet<>();
    boolean isSpreadsheet = false;
    try (WorkbookXml xml = entries.read(CONTENT)) {
      String style = "";
      int count = 0;
      while (xml.hasNext()) {
        if (xml.next() != XMLStreamConstants.START_ELEMENT) {
          continue;
        }
        isSpreadsheet |= xml.isAt("spreadsheet");
        if (xml.isAt("style")) {
          style = xml.attribute("name");
        } else if (xml.isAt("table-properties")
            && xml.attribute("display").equals("false")
            && hiding.size() < MOST_STYLES) {
          hiding.add(style);
        } else if (xml.isAt("text-properties") && isStruck(xml) && striking.size() < MOST_STYLES) {
          striking.add(style);
        } else if (xml.isAt("table") && isSpreadsheet) {
          if (count == MOST) {
            throw ImportRefusal.tooManySheets(MOST);
          }
          String title = CellText.first(LONGEST_TITLE, xml.attribute("name"));
          if (hiding.contains(xml.attribute("style-name"))) {
            hidden.add(title);
          } else {
            seen.add(new OdsSheet(entries, title, count, new OdsLook(striking, new HiddenCells())));
          }
          count++;
        }
      }
    }
    if (!isSpreadsheet) {
      throw ImportRefusal.notATable(
          "other_document", "The file is a document and no spreadsheet. Save the BOM as CSV.");
    }
    return new OdsSheets(seen, hidden);
  }

  private static boolean isStruck(WorkbookXml xml) {
    String line = xml.attribute("text-line-through-style");
    return !line.isEmpty() && !line.equals("none");
  }
}
