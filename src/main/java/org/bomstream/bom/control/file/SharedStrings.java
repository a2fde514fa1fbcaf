package org.bomstream.bom.control.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook, which its cells refer to by number. */
final class SharedStrings {
  /** What a string costs beside its characters. */
  private static final int OVERHEAD_BYTES = 40;

  private SharedStrings() {}

  /**
   * @throws org.bomstream.problem.Problem 413 when they would take more memory than the largest
   *     file may unpack to
   */
  static List<String> read(ZipEntries entries, String name) throws IOException, XMLStreamException {
    List<String> strings = new ArrayList<>();
    ReadBound bound = entries.bound(name);
    try (InputStream in = entries.open(name)) {
      XMLStreamReader xml = WorkbookXml.read(in);
      while (WorkbookXml.next(xml, "si")) {
        String text = WorkbookXml.text(xml);
        strings.add(text);
        bound.add(text.length() + OVERHEAD_BYTES);
      }
    }
    return strings;
  }
}
