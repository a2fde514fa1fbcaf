package org.bomstream.bom.control.file.ods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bomstream.bom.control.file.WorkbookXml;
import org.bomstream.bom.control.file.ZipEntries;
import org.bomstream.bom.control.table.HiddenCells;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.Sheet;
import org.bomstream.bom.control.table.SheetRow;

/**
 * A sheet of an OpenDocument spreadsheet.
 *
 * @param place among the sheets, counted from 0
 */
record OdsSheet(ZipEntries entries, String title, int place, OdsLook look) implements Sheet {

  @Override
  public String name() {
    return "sheet \"%s\"".formatted(title);
  }

  @Override
  public HiddenCells hidden() {
    return look.hidden();
  }

  @Override
  public Stream<SheetRow> rows() throws IOException {
    WorkbookXml xml = entries.read(OdsSheets.CONTENT);
    for (int i = 0; i <= place; i++) {
      if (!xml.next("table")) {
        xml.close();
        throw ImportRefusal.brokenWorkbook();
      }
    }
    look.hidden().restart();
    return StreamSupport.stream(new OdsRows(xml, look, entries.budget()), false)
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
