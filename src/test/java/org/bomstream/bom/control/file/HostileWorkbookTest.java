package org.bomstream.bom.control.file;

import static org.bomstream.bom.control.BomReaders.fault;
import static org.bomstream.bom.control.BomReaders.read;
import static org.bomstream.bom.control.BomReaders.reader;
import static org.bomstream.bom.control.BomReaders.refused;
import static org.bomstream.bom.control.file.WorkbookFiles.cell;
import static org.bomstream.bom.control.file.WorkbookFiles.withRows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.bomstream.bom.control.reading.ReadLine;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads workbooks as no spreadsheet program saves them. */
class HostileWorkbookTest {
  private static final String MPN = "<row>" + cell("MPN") + cell("Description") + "</row>";

  @Test
  void countsRowsAndCellsWithoutAddress() throws IOException {
    ReadLine line =
        read(withRows(MPN + "<row>" + cell("NE555P") + cell("Timer") + "</row>").bytes())
            .lines()
            .getFirst();

    assertEquals(2, line.row());
    assertEquals("Timer", line.description());
  }

  @ParameterizedTest
  @CsvSource({
    "473460001, 473460001",
    "4.73460001E8, 473460001",
    "473460001.0, 473460001",
    "0.10000000000000001, 0.1",
    "1234567890123456, 1234567890123456",
    "1E999999999, 1E999999999",
  })
  void writesNumbersOutAsTheyAreShown(String value, String mpn) throws IOException {
    String row = "<row><c><v>" + value + "</v></c></row>";

    assertEquals(mpn, read(withRows(MPN + row).bytes()).lines().getFirst().mpn());
  }

  @Test
  void takesTheSavedValueOfAFormula() throws IOException {
    String row =
        "<row><c t=\"str\"><f>A1&amp;B1</f><v>NE555P</v></c><c t=\"e\"><f>1/0</f>"
            + "<v>#DIV/0!</v></c></row>";

    ReadLine line = read(withRows(MPN + row).bytes()).lines().getFirst();

    assertEquals("NE555P", line.mpn());
    assertEquals(null, line.description());
  }

  @Test
  void joinsRichTextWithoutPhoneticHints() throws IOException {
    String row = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>";
    String strings =
        "<si><r><t>NE</t></r><r><rPr/><t>555P</t></r></si>"
            + "<si><t>抵抗_x000D_器</t><rPh sb=\"0\"><t>テイコウ</t></rPh></si>";

    ReadLine line = read(withRows(MPN + row).sharedStrings(strings).bytes()).lines().getFirst();

    assertEquals("NE555P", line.mpn());
    assertEquals("抵抗 器", line.description());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row><c t=\"s\"><v>7</v></c></row>",
        "<row><c t=\"s\"><v>seven</v></c></row>",
        "<row><c r=\"ZZZZZZZ1\"><v>7</v></c></row>",
        "<row><c r=\"1\"><v>7</v></c></row>",
        "<row r=\"99999999999\"><c><v>7</v></c></row>",
        "<row><c><v>1.2.3</v></c></row>",
        "<row><c><v>7</c></row>",
        "<row><c t=\"inlineStr\"><is><t>&unknown;</t></is></c></row>",
      })
  void refusesWhatMakesNoSense(String row) throws IOException {
    assertEquals("broken_workbook", fault(refused(withRows(MPN + row).bytes())).code());
  }

  @Test
  void readsNoEntities() throws IOException {
    String bomb =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
            + "<worksheet><sheetData>"
            + MPN
            + "<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";

    Problem problem = refused(withRows("").part("xl/worksheets/sheet1.xml", bomb).bytes());

    assertEquals("broken_workbook", fault(problem).code());
  }

  @Test
  void refusesTextInTheLastColumns() throws IOException {
    String row = "<row r=\"2\"><c r=\"XFD2\"><v>7</v></c></row>";

    assertEquals("too_many_columns", fault(refused(withRows(MPN + row).bytes())).code());
  }

  @Test
  void refusesCellsThatAreTooLong() throws IOException {
    String row = "<row>" + cell("x".repeat(40_000)) + "</row>";

    assertEquals("cell_too_long", fault(refused(withRows(MPN + row).bytes())).code());
  }

  @Test
  void refusesAPartThatUnpacksToTooMuch() throws IOException {
    byte[] file = withRows(MPN + " ".repeat(600_000)).bytes();
    assertTrue(file.length < 100_000);

    Problem problem = refused(reader(10, 100_000), file);

    assertEquals(413, problem.status());
    assertEquals("too_many_bytes", fault(problem).code());
  }

  @Test
  void refusesATextThatIsRepeatedTooOften() throws IOException {
    String row = "<row>" + cell("LM358") + "<c t=\"s\"><v>0</v></c></row>";
    String strings = "<si><t>" + "x".repeat(30_000) + "</t></si>";
    byte[] file = withRows(MPN + row.repeat(100)).sharedStrings(strings).bytes();

    assertEquals(413, refused(reader(100, 100_000), file).status());
  }

  @Test
  void refusesNumbersThatNoMakerWrites() throws IOException {
    String row = "<row>" + cell("x".repeat(256)) + "</row>";

    assertEquals("cell_too_long", fault(refused(withRows(MPN + row).bytes())).code());
  }
}
