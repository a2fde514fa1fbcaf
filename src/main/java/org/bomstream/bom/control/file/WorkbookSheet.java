package org.bomstream.bom.control.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bomstream.bom.control.file.merged.MergedRanges;
import org.bomstream.bom.control.table.HiddenCells;
import org.bomstream.bom.control.table.ImportRefusal;
import org.bomstream.bom.control.table.MergedCells;
import org.bomstream.bom.control.table.Sheet;
import org.bomstream.bom.control.table.SheetRow;

/**
 * A sheet of a workbook.
 *
 * @param part where it is in the workbook
 * @param texts how the workbook's cells are read
 * @param hidden counted anew at each reading
 */
record WorkbookSheet(
    ZipEntries entries, String title, String part, CellTexts texts, HiddenCells hidden)
    implements Sheet {

  @Override
  public String name() {
    return "sheet \"%s\"".formatted(title);
  }

  @Override
  public Stream<SheetRow> rows() throws IOException {
    return rows(new MergedCells());
  }

  @Override
  public Stream<SheetRow> markedRows() throws IOException {
    try (InputStream bytes = entries.bytes(part)) {
      return rows(MergedRanges.in(bytes, entries.budget()));
    } catch (IOException e) {
      throw ImportRefusal.brokenWorkbook();
    }
  }

  private Stream<SheetRow> rows(MergedCells merged) throws IOException {
    WorkbookXml xml = entries.read(part);
    hidden.restart();
    WorkbookRows rows = new WorkbookRows(xml, texts, hidden, merged, entries.budget());
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
