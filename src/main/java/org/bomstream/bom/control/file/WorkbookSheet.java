package org.bomstream.bom.control.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.Sheet;
import org.bomstream.bom.control.table.SheetRow;

/**
 * A sheet of a workbook.
 *
 * @param entry where it is in the workbook
 * @param strings the workbook's texts
 */
record WorkbookSheet(ZipEntries entries, String title, String entry, List<String> strings)
    implements Sheet {

  @Override
  public String name() {
    return "sheet \"%s\"".formatted(title);
  }

  @Override
  public Stream<SheetRow> rows() throws IOException {
    InputStream in = entries.open(entry);
    try {
      WorkbookRows rows = new WorkbookRows(WorkbookXml.read(in), strings, entries.bound(entry));
      return StreamSupport.stream(rows, false)
          .onClose(() -> close(in))
          .filter(row -> !row.isBlank());
    } catch (XMLStreamException e) {
      in.close();
      throw ImportRefusal.brokenWorkbook();
    }
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
