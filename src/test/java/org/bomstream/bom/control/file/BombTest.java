package org.bomstream.bom.control.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.bom.control.BomReaders.fault;
import static org.bomstream.bom.control.BomReaders.read;
import static org.bomstream.bom.control.BomReaders.reader;
import static org.bomstream.bom.control.BomReaders.refused;
import static org.bomstream.bom.control.file.WorkbookFiles.cell;
import static org.bomstream.bom.control.file.WorkbookFiles.withRows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bomstream.bom.control.BomReader;
import org.bomstream.bom.control.BomReaders;
import org.bomstream.bom.control.Cost;
import org.bomstream.problem.Problem;
import org.junit.jupiter.api.Test;

/** Workbooks that are small, and made to take time or heap. */
class BombTest {
  private static final String HEADER = "<row>" + cell("MPN") + cell("Description") + "</row>";
  private static final long MEGABYTE = 1 << 20;

  @Test
  void refusesManySheets() throws IOException {
    byte[] file = withSheets("<sheet name=\"S\" r:id=\"a\"/>".repeat(200_000));

    assertRefused(file, 422, "too_many_sheets", 20 * MEGABYTE);
  }

  @Test
  void readsAPartThatManySheetsShowOnce() throws IOException {
    byte[] file = withSheets("<sheet name=\"S\" r:id=\"a\"/>".repeat(1_000));

    Cost cost = Cost.of(() -> assertEquals("no_part_number_column", code(file)));

    assertThat(cost.bytes()).isLessThan(100 * MEGABYTE);
  }

  /** Of rows that hold no part number. */
  private static byte[] withSheets(String sheets) throws IOException {
    return withRows("<row>" + cell("x") + "</row>" + "<row/>".repeat(50_000))
        .part(
            "xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>")
        .bytes();
  }

  @Test
  void refusesManyRelations() throws IOException {
    String relation = "<Relationship Id=\"a\" Type=\"x/y\" Target=\"z\"/>";
    byte[] file =
        withRows(HEADER)
            .part("xl/_rels/workbook.xml.rels", "<r>" + relation.repeat(1_000_000) + "</r>")
            .bytes();

    assertRefused(file, 422, "too_many_relations", 50 * MEGABYTE);
  }

  @Test
  void refusesSharedTextsThatTakeTooMuchHeap() throws IOException {
    String text = "<si><t>" + "x\u03a9".repeat(1_000) + "</t></si>";
    byte[] file = withRows(HEADER).sharedStrings(text.repeat(20_000)).bytes();

    assertRefused(file, 413, "too_much_memory", 450 * MEGABYTE);
  }

  @Test
  void refusesLinesThatTakeTooMuchHeap() throws IOException {
    String row = "<row>" + cell("M") + cell("x\u03a9".repeat(1_000)) + "</row>";
    byte[] file = withRows(HEADER + row.repeat(20_000)).bytes();

    assertEquals("too_much_memory", code(file));
  }

  @Test
  void refusesPartsThatUnpackToTooMuchTogether() throws IOException {
    String blanks = " ".repeat(300_000);
    WorkbookFiles files = withRows(HEADER + blanks).sharedStrings(blanks);

    assertEquals("too_many_bytes", fault(refused(reader(10, 100_000), files.bytes())).code());
  }

  @Test
  void refusesMillionsOfElements() throws IOException {
    byte[] file = withRows(HEADER + "<row>" + "<c/>".repeat(10_100_000) + "</row>").bytes();

    assertEquals("too_many_elements", code(file));
  }

  @Test
  void refusesDeepXml() throws IOException {
    assertRefused(sheet("<a>".repeat(5_000_000)), 422, "too_deep", 20 * MEGABYTE);
  }

  @Test
  void refusesManyNames() throws IOException {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      names.append("<a").append(i).append("/>");
    }

    assertRefused(sheet(names.toString()), 422, "too_many_names", 50 * MEGABYTE);
    assertRefused(
        sheet(names.toString().replace("<a", "<?a").replace("/>", "?>")),
        422,
        "too_many_names",
        100 * MEGABYTE);
    assertRefused(
        sheet(names.toString().replace("<a", "<a xmlns:b").replace("/>", "='u'/>")),
        422,
        "too_many_names",
        100 * MEGABYTE);
  }

  @Test
  void refusesLongPiecesOfXml() throws IOException {
    String megabytes = "x".repeat(50_000_000);
    assertRefused(sheet("<!--" + megabytes + "-->"), 422, "piece_too_long", 150 * MEGABYTE);
    assertRefused(sheet("<a b=\"" + megabytes + "\"/>"), 422, "piece_too_long", 150 * MEGABYTE);
    assertRefused(sheet("<?a " + megabytes + "?>"), 422, "piece_too_long", 150 * MEGABYTE);
    assertRefused(sheet("<" + megabytes + "/>"), 422, "broken_workbook", 150 * MEGABYTE);
  }

  private static byte[] sheet(String xml) throws IOException {
    return withRows("").part("xl/worksheets/sheet1.xml", "<worksheet>" + xml).bytes();
  }

  @Test
  void refusesArchivesOfManyEntries() throws IOException {
    assertRefused(archive(10_001, 0), 422, "too_many_parts", 50 * MEGABYTE);
    assertRefused(archive(100, 60_000), 422, "too_many_parts", 50 * MEGABYTE);
  }

  private static byte[] archive(int entries, int comment) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries; i++) {
        ZipEntry entry = new ZipEntry("e" + i);
        entry.setComment("x".repeat(comment));
        zip.putNextEntry(entry);
      }
    }
    return out.toByteArray();
  }

  @Test
  void refusesRowsThatAreTooLong() throws IOException {
    String row = "<row>" + cell(" " + "x".repeat(30_000)).repeat(40) + "</row>";

    assertEquals("row_too_long", code(withRows(HEADER + row).bytes()));
  }

  @Test
  void isNotHeldUpByLongNumbers() throws IOException {
    String number = "<row><c><v>0." + "1".repeat(32_000) + "</v></c></row>";
    byte[] file = withRows(HEADER + number.repeat(1_000)).bytes();

    Cost cost = Cost.of(() -> assertEquals("cell_too_long", code(file)));
    assertThat(cost.cpu()).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void refusesRowsThatNoProgramShows() throws IOException {
    String row = "<row r=\"%s\">" + cell("M") + "</row>";
    assertEquals(413, refused(withRows(HEADER + row.formatted("1048577")).bytes()).status());
    assertEquals(413, refused(withRows(HEADER + row.formatted("-1")).bytes()).status());
  }

  @Test
  void shortensNamesOfSheets() throws IOException {
    byte[] file = withSheets("<sheet name=\"" + "n".repeat(400_000) + "\" r:id=\"a\"/>");

    assertThat(fault(refused(file)).detail()).hasSizeLessThan(1_000);
  }

  /** A tenth of the time that is given to files, so that the test takes no longer. */
  @Test
  void givesUpAtTheDeadline() throws IOException {
    BomReader hasty = BomReaders.reader(50_000, 20 << 20, Duration.ofSeconds(1));
    String columns = "<row>" + cell("MPN").repeat(1_000) + "</row>";
    String row = "<row>" + "<c/>".repeat(999) + cell("X") + "</row>";
    byte[] file = withRows(columns + row.repeat(9_000)).bytes();

    Cost cost = Cost.of(() -> assertEquals("takes_too_long", fault(refused(hasty, file)).code()));
    assertThat(cost.cpu()).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void takesALargeWorkbookOfTheUsualKind() throws IOException {
    StringBuilder rows = new StringBuilder(HEADER);
    StringBuilder strings = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      rows.append("<row>")
          .append(cell("RC0603FR-" + i))
          .append("<c t=\"s\"><v>" + i + "</v></c></row>");
      strings.append("<si><t>Resistor, thick film, 10 k\u03a9, 1 %, 0603, no. " + i + "</t></si>");
    }

    byte[] file = withRows(rows.toString()).sharedStrings(strings.toString()).bytes();

    assertEquals(50_000, read(file).lines().size());
  }

  private static void assertRefused(byte[] file, int status, String code, long bytes) {
    Cost cost =
        Cost.of(
            () -> {
              Problem problem = refused(file);
              assertEquals(code, fault(problem).code());
              assertEquals(status, problem.status());
            });
    assertThat(cost.bytes()).isLessThan(bytes);
  }

  private static String code(byte[] file) {
    return fault(refused(file)).code();
  }
}
