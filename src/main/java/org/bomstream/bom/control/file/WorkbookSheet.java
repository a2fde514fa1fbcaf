package org.bomstream.bom.control.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bomstream.bom.control.table.Sheet;
import org.bomstream.bom.control.table.SheetRow;

/**
 * A sheet of a workbook.
 *
 * @param part where it is in the workbook
 * @param strings the workbook's texts
 */
record WorkbookSheet(ZipEntries entries, String title, String part, List<String> strings)
    implements Sheet {

  @Override
  public String name() {
    return "sheet \"%s\"".formatted(title);
  }

  @Override
  public Stream<SheetRow> rows() throws IOException {
    WorkbookXml xml = entries.read(part);
    WorkbookRows rows = new WorkbookRows(xml, strings, entries.budget());
    return StreamSupport.stream(rows, false)
        .onClose(() -> close(xml))
        .filter(row -> !row.isBlank());
  }

  private static void close(WorkbookXml xml) {
    try {
      xml.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
