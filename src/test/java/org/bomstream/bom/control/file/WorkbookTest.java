package org.bomstream.bom.control.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.bom.control.BomReaders.codes;
import static org.bomstream.bom.control.BomReaders.fault;
import static org.bomstream.bom.control.BomReaders.read;
import static org.bomstream.bom.control.BomReaders.refused;
import static org.bomstream.bom.control.BomReaders.workbook;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.ReadLine;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Reads workbooks as spreadsheet programs save them. */
class WorkbookTest {

  @Test
  void readsTextsNumbersFormulasAndDates() throws IOException {
    byte[] file =
        workbook(
            book -> {
              Worksheet sheet = book.newWorksheet("BOM");
              sheet.value(1, 1, "Bill of materials");
              header(sheet, 3, "Reference", "Qty", "Part Number", "Manufacturer", "Description");
              sheet.value(4, 0, "J5, J9");
              sheet.value(4, 1, 2.0);
              sheet.value(4, 2, 473460001);
              sheet.value(4, 3, " Molex ");
              sheet.value(4, 4, LocalDateTime.of(2024, 3, 1, 12, 0));
              sheet.style(4, 4).format("yyyy-mm-dd").set();
              sheet.value(6, 0, "U1");
              sheet.value(6, 1, true);
              sheet.value(6, 2, 1.5);
            });

    ImportReading table = read(file);

    assertEquals(1, table.ignoredRows());
    assertThat(table.lines()).extracting(ReadLine::row).containsExactly(5, 7);
    ReadLine first = table.lines().getFirst();
    assertEquals(List.of("J5", "J9"), first.referenceDesignators());
    assertEquals(BigDecimal.TWO, first.quantity());
    assertEquals("473460001", first.mpn());
    assertEquals("Molex", first.manufacturer());
    assertEquals("45352.5", first.description());
    assertThat(codes(table)).contains("bad_quantity");
  }

  @Test
  void readsTheFirstSheetThatHasATableAndSaysSo() throws IOException {
    byte[] file =
        workbook(
            book -> {
              header(book.newWorksheet("Cover"), 0, "Board", "Revision");
              Worksheet hidden = book.newWorksheet("Old");
              hidden.setVisibilityState(VisibilityState.HIDDEN);
              column(hidden, "MPN", "OLD1");
              column(book.newWorksheet("BOM"), "MPN", "NE555P");
              column(book.newWorksheet("Not mounted"), "MPN", "LM358DR");
            });

    ImportReading table = read(file);

    assertThat(table.lines()).extracting(ReadLine::mpn).containsExactly("NE555P");
    assertThat(table.warnings().getFirst().detail())
        .contains("sheet \"BOM\"", "sheet \"Cover\"", "sheet \"Not mounted\"")
        .doesNotContain("Old");
  }

  @Test
  void namesSheetAndRowThatComeNearestToAHeader() throws IOException {
    byte[] file = workbook(book -> header(book.newWorksheet("Report"), 4, "REFDES", "SYM_X"));

    assertEquals(5, fault(refused(file)).row());
    assertThat(fault(refused(file)).detail()).contains("\"Report\"", "REFDES, SYM_X");
  }

  @Test
  void refusesAWorkbookOfBlankSheets() throws IOException {
    assertEquals("empty_file", fault(refused(workbook(b -> b.newWorksheet("A")))).code());
  }

  @Test
  void refusesADamagedWorkbook() throws IOException {
    byte[] file = workbook(book -> column(book.newWorksheet("BOM"), "MPN", "NE555P"));

    for (int length = 100; length < file.length; length += 100) {
      assertEquals("broken_workbook", fault(refused(Arrays.copyOf(file, length))).code());
    }
  }

  private static void header(Worksheet sheet, int row, String... titles) {
    for (int i = 0; i < titles.length; i++) {
      sheet.value(row, i, titles[i]);
    }
  }

  private static void column(Worksheet sheet, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      sheet.value(i, 0, cells[i]);
    }
  }
}
