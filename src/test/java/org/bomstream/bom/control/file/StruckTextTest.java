package org.bomstream.bom.control.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bomstream.bom.control.BomReaders.codes;
import static org.bomstream.bom.control.BomReaders.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.bomstream.bom.control.reading.ImportReading;
import org.bomstream.bom.control.reading.ReadLine;
import org.junit.jupiter.api.Test;

/**
 * A part of a cell's text that is struck out: whoever reads the sheet leaves it out. In each file,
 * R3 is struck out of a line's designators, the old number before the new one of the second line,
 * and the third line's number whole.
 */
class StruckTextTest {
  private static final String HEADER = "<row>%s%s</row>".formatted(cell("Designator"), cell("MPN"));

  @Test
  void isLeftOutOfWorkbooks() throws IOException {
    assertRead(
        read(
            WorkbookFiles.withRows(
                    HEADER
                        + "<row><c t=\"s\"><v>0</v></c>%s</row>".formatted(cell("LM358DR"))
                        + "<row>%s<c t=\"inlineStr\"><is>%s</is></c></row>"
                            .formatted(cell("U1"), run("NE555P", true) + run(" NA555P", false))
                        + "<row>%s<c t=\"inlineStr\"><is>%s</is></c></row>"
                            .formatted(cell("U2"), run("BAT", true) + run("54", true)))
                .sharedStrings("<si>%s</si>".formatted(run("R1, R2, ", false) + run("R3", true)))
                .bytes()));
  }

  private static String cell(String text) {
    return WorkbookFiles.cell(text);
  }

  private static String run(String text, boolean struck) {
    return "<r><rPr><b/><strike%s/></rPr><t>%s</t></r>".formatted(struck ? "" : " val=\"0\"", text);
  }

  @Test
  void isLeftOutOfOpenDocuments() throws IOException {
    String content =
        """
        <o:c xmlns:o="o" xmlns:s="s" xmlns:t="t" xmlns:x="x"><o:automatic-styles>
          <s:style s:name="T1" s:family="text"><s:text-properties s:text-line-through-style="solid"/></s:style>
          <s:style s:name="T2" s:family="text"><s:text-properties s:text-line-through-style="none"/></s:style>
        </o:automatic-styles><o:body><o:spreadsheet><t:table t:name="BOM">
        """
            + row("Designator", "MPN")
            + row("R1, <x:span x:style-name=\"T2\">R2, </x:span>" + struck("R3"), "LM358DR")
            + row("U1", struck("NE555P") + " NA555P")
            + row("U2", struck("BAT") + struck("54"))
            + "</t:table></o:spreadsheet></o:body></o:c>";
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    assertRead(read(bytes.toByteArray()));
  }

  private static String row(String designators, String number) {
    return "<t:table-row>%s%s</t:table-row>".formatted(textCell(designators), textCell(number));
  }

  private static String textCell(String text) {
    return "<t:table-cell o:value-type=\"string\"><x:p>" + text + "</x:p></t:table-cell>";
  }

  private static String struck(String text) {
    return "<x:span x:style-name=\"T1\">" + text + "</x:span>";
  }

  @Test
  void isLeftOutOfOldWorkbooks() throws IOException {
    try (var book = new HSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      HSSFFont struck = book.createFont();
      struck.setStrikeout(true);
      var sheet = book.createSheet("BOM");
      HSSFRichTextString[][] cells = {
        {rich("Designator"), rich("MPN")},
        {rich("R1, R2, R3"), rich("LM358DR")},
        {rich("U1"), rich("NE555P NA555P")},
        {rich("U2"), rich("BAT54")}
      };
      cells[1][0].applyFont(8, 10, struck);
      cells[2][1].applyFont(0, 6, struck);
      cells[3][1].applyFont(0, 5, struck);
      for (int i = 0; i < cells.length; i++) {
        var row = sheet.createRow(i);
        row.createCell(0).setCellValue(cells[i][0]);
        row.createCell(1).setCellValue(cells[i][1]);
      }
      book.write(bytes);
      assertRead(read(bytes.toByteArray()));
    }
  }

  private static HSSFRichTextString rich(String text) {
    return new HSSFRichTextString(text);
  }

  private static void assertRead(ImportReading reading) {
    assertThat(reading.lines())
        .extracting(ReadLine::mpn)
        .containsExactly("LM358DR", "NA555P", "BAT54");
    assertThat(reading.lines().getFirst().referenceDesignators()).containsExactly("R1", "R2");
    assertThat(reading.lines())
        .extracting(ReadLine::doNotPopulate)
        .containsExactly(false, false, true);
    assertThat(codes(reading)).contains("struck_out_in_part", "struck_out");
  }
}
