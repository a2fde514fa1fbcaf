package org.bomstream.bom.control.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks by hand, as no spreadsheet program would write them. */
final class WorkbookFiles {
  private final Map<String, String> parts = new LinkedHashMap<>();

  private WorkbookFiles() {
    part("[Content_Types].xml", "<Types/>");
    part("_rels/.rels", relation("rId1", "officeDocument", "xl/workbook.xml"));
    part(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"BOM\" r:id=\"a\"/></sheets></workbook>");
    part("xl/_rels/workbook.xml.rels", relation("a", "worksheet", "/xl/worksheets/sheet1.xml"));
  }

  /**
   * @param rows XML within {@code sheetData}
   */
  static WorkbookFiles withRows(String rows) {
    return new WorkbookFiles()
        .part(
            "xl/worksheets/sheet1.xml",
            "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** A cell with its text in it. */
  static String cell(String text) {
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
  }

  private static String relation(String id, String type, String target) {
    return ("<Relationships><Relationship Id=\"%s\" Type=\"http://x/%s\" Target=\"%s\"/>"
            + "</Relationships>")
        .formatted(id, type, target);
  }

  WorkbookFiles sharedStrings(String items) {
    part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    return part(
        "xl/_rels/workbook.xml.rels",
        Objects.requireNonNull(parts.get("xl/_rels/workbook.xml.rels"))
            .replace(
                "</Relationships>",
                "<Relationship Id=\"b\" Type=\"http://x/sharedStrings\""
                    + " Target=\"sharedStrings.xml\"/></Relationships>"));
  }

  WorkbookFiles part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
