package org.bomstream.bom.control.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.bomstream.bom.control.BomReaders.codes;
import static org.bomstream.bom.control.BomReaders.fault;
import static org.bomstream.bom.control.BomReaders.read;
import static org.bomstream.bom.control.BomReaders.reader;
import static org.bomstream.bom.control.BomReaders.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.ReadLine;
import org.junit.jupiter.api.Test;

/** Spreadsheets of other formats than XLSX. */
class SpreadsheetFilesTest {
  private static final String HEADER =
      "<table:table-row>" + cell("Reference") + cell("MPN") + "</table:table-row>";

  @Test
  void readsOldWorkbooksWithoutWhatIsHidden() throws IOException {
    ImportReading reading = read(oldWorkbook());

    assertThat(reading.lines())
        .extracting(ReadLine::row, ReadLine::mpn)
        .containsExactly(tuple(2, "0047"), tuple(4, "RC0603FR-0756KL"));
    assertThat(reading.sheet()).isEqualTo("BOM");
    assertThat(codes(reading)).contains("hidden_sheets");
  }

  private static byte[] oldWorkbook() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      HSSFSheet sheet = book.createSheet("BOM");
      row(sheet, 0, "Reference", "MPN");
      row(sheet, 1, "J1", "");
      var zeros = book.createCellStyle();
      zeros.setDataFormat(book.createDataFormat().getFormat("0000"));
      sheet.getRow(1).getCell(1).setCellValue(47);
      sheet.getRow(1).getCell(1).setCellStyle(zeros);
      row(sheet, 2, "J2", "HIDDEN-1");
      sheet.getRow(2).setZeroHeight(true);
      row(sheet, 3, "R1", "RC0603FR-0756KL");
      book.createSheet("Old");
      book.setSheetHidden(1, true);
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void row(HSSFSheet sheet, int number, String... cells) {
    var row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      row.createCell(i).setCellValue(cells[i]);
    }
  }

  @Test
  void refusesOldWorkbooksThatAreDamaged() throws IOException {
    byte[] file = oldWorkbook();

    assertEquals("broken_workbook", fault(refused(Arrays.copyOf(file, 1_000))).code());
  }

  @Test
  void readsRepeatedRowsAndCellsOfOpenDocument() throws IOException {
    ImportReading reading =
        read(
            ods(
                HEADER
                    + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/>"
                    + "</table:table-row>"
                    + "<table:table-row table:number-rows-repeated=\"2\">"
                    + cell("R1").repeat(1)
                    + cell("NE555P")
                    + "</table:table-row>"
                    + "<table:table-row table:visibility=\"collapse\">"
                    + cell("R9")
                    + cell("HIDDEN-9")
                    + "</table:table-row>"
                    + "<table:table-row table:number-rows-repeated=\"1000000\">"
                    + "<table:table-cell table:number-columns-repeated=\"16384\"/>"
                    + "</table:table-row>"));

    assertThat(reading.lines()).extracting(ReadLine::row).containsExactly(5, 6);
    assertThat(reading.lines()).extracting(ReadLine::mpn).containsOnly("NE555P");
  }

  /** Some programs write each element in a line of its own. */
  @Test
  void readsOpenDocumentThatIsIndented() throws IOException {
    String row =
        "\n<table:table-row>\n  " + cell("R1") + "\n  " + cell("NE555P") + "\n</table:table-row>\n";

    assertThat(read(ods(HEADER + row)).lines()).extracting(ReadLine::mpn).containsExactly("NE555P");
  }

  @Test
  void boundsWhatOpenDocumentRepeats() throws IOException {
    String rows =
        "<table:table-row table:number-rows-repeated=\"1000000\">"
            + cell("R1")
            + cell("NE555P")
            + "</table:table-row>";
    assertEquals("too_many_rows", fault(refused(reader(10, 1_000_000), ods(HEADER + rows))).code());

    String cells =
        "<table:table-row><table:table-cell office:value-type=\"string\""
            + " table:number-columns-repeated=\"1000000\"><text:p>x</text:p></table:table-cell>"
            + "</table:table-row>";
    assertEquals("too_many_columns", fault(refused(ods(HEADER + cells))).code());

    String endless =
        "<table:table-row table:number-rows-repeated=\"99999999999\">"
            + cell("R1")
            + "</table:table-row>";
    assertEquals("broken_workbook", fault(refused(ods(HEADER + endless))).code());
  }

  @Test
  void refusesDocumentsThatAreNoSpreadsheets() throws IOException {
    byte[] text = archive("<office:document-content><office:text/></office:document-content>");

    assertEquals("other_document", fault(refused(text)).code());
  }

  private static String cell(String text) {
    return "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
        .formatted(text);
  }

  private static byte[] ods(String rows) throws IOException {
    return archive(
        "<office:document-content><office:spreadsheet><table:table table:name=\"BOM\">"
            + rows
            + "</table:table></office:spreadsheet></office:document-content>");
  }

  private static byte[] archive(String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("mimetype", "content.xml")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((name.equals("mimetype") ? "x" : content).getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
