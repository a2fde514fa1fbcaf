package org.bomstream.bom.control.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.bom.control.BomReaders.codes;
import static org.bomstream.bom.control.BomReaders.fault;
import static org.bomstream.bom.control.BomReaders.read;
import static org.bomstream.bom.control.BomReaders.refused;
import static org.bomstream.bom.control.BomReaders.workbook;

import java.io.IOException;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.ReadLine;
import org.junit.jupiter.api.Test;

/** What a person does not see in a workbook, and sees otherwise than it is stored. */
class HiddenCellsTest {

  @Test
  void leavesOutHiddenRowsAndColumnsAndSaysSo() throws IOException {
    ImportReading reading =
        read(
            workbook(
                book -> {
                  var sheet = book.newWorksheet("BOM");
                  sheet.value(0, 0, "MPN");
                  sheet.value(0, 1, "Manufacturer");
                  sheet.value(1, 0, "NE555P");
                  sheet.value(1, 1, "secret");
                  sheet.value(2, 0, "HIDDEN-1");
                  sheet.hideRow(2);
                  sheet.hideColumn(1);
                }));

    assertThat(reading.lines()).extracting(ReadLine::mpn).containsExactly("NE555P");
    assertThat(reading.lines().getFirst().manufacturer()).isNull();
    assertThat(codes(reading)).contains("hidden_cells");
  }

  @Test
  void namesTheHiddenColumnThatARefusedSheetLacks() throws IOException {
    byte[] file =
        workbook(
            book -> {
              var sheet = book.newWorksheet("BOM");
              sheet.value(0, 0, "Qty");
              sheet.value(0, 1, "Manufacturer");
              sheet.value(0, 27, "MPN");
              sheet.value(1, 0, 1);
              sheet.value(1, 1, "TI");
              sheet.value(1, 27, "NE555P");
              sheet.hideColumn(27);
            });

    assertThat(fault(refused(file)).detail()).endsWith(" Hidden columns are not read: AB (MPN).");
  }

  @Test
  void readsNumbersAsTheirFormatShowsThem() throws IOException {
    ImportReading reading =
        read(
            workbook(
                book -> {
                  var sheet = book.newWorksheet("BOM");
                  sheet.value(0, 0, "MPN");
                  sheet.value(1, 0, 473);
                  sheet.style(1, 0).format("000000").set();
                  sheet.value(2, 0, 45738);
                  sheet.style(2, 0).format("d-mmm").set();
                }));

    assertThat(reading.lines()).extracting(ReadLine::mpn).containsExactly("000473", "2025-03-22");
    assertThat(codes(reading)).contains("changed_number");
  }
}
