package org.bomstream.bom.control;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook as its parts, so that each can be spoilt and the archive still be whole. */
record WorkbookFile(List<Part> parts) {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";

  /** With a sheet of two lines, in shared and inline texts. */
  static final WorkbookFile GOOD =
      new WorkbookFile(
          List.of(
              Part.of("xl/worksheets/sheet1.xml", sheet()),
              Part.of("xl/sharedStrings.xml", sharedStrings()),
              Part.of("xl/workbook.xml", workbook()),
              Part.of("xl/_rels/workbook.xml.rels", relations()),
              Part.of("_rels/.rels", rootRelations()),
              Part.of("xl/styles.xml", "<styleSheet xmlns=\"%s\"/>".formatted(MAIN)),
              Part.of("[Content_Types].xml", "<Types xmlns=\"%s\"/>".formatted(TYPES))));

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Part(String name, byte[] content) {
    static Part of(String name, String xml) {
      return new Part(name, (HEAD + xml).getBytes(UTF_8));
    }
  }

  private static String sheet() {
    return """
    <worksheet xmlns="%s"><dimension ref="A1:C3"/><sheetData>\
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>\
    <row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2" t="inlineStr"><is><t>TI</t></is></c></row>\
    <row r="3"><c r="A3" t="str"><f>B2</f><v>LM358DR</v></c><c r="B3" s="1"><v>1.5E0</v></c></row>\
    </sheetData></worksheet>\
    """
        .formatted(MAIN);
  }

  private static String sharedStrings() {
    return """
    <sst xmlns="%s" count="4" uniqueCount="4"><si><t>MPN</t></si><si><t>Qty</t></si>\
    <si><r><t>Manu</t></r><r><t>facturer</t></r></si><si><t xml:space="preserve">NE555P </t></si></sst>\
    """
        .formatted(MAIN);
  }

  private static String workbook() {
    return """
    <workbook xmlns="%s" xmlns:r="%s"><sheets><sheet name="BOM" sheetId="1" r:id="rId1"/></sheets></workbook>\
    """
        .formatted(MAIN, OFFICE);
  }

  private static String relations() {
    return relationships(
        relation("rId1", "worksheet", "worksheets/sheet1.xml")
            + relation("rId2", "sharedStrings", "sharedStrings.xml")
            + relation("rId3", "styles", "styles.xml"));
  }

  private static String rootRelations() {
    return relationships(relation("rId1", "officeDocument", "xl/workbook.xml"));
  }

  private static String relationships(String all) {
    return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, all);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  List<byte[]> contents() {
    return parts.stream().map(Part::content).toList();
  }

  /** The same with another part; numbers beyond the last start from the first again. */
  WorkbookFile with(int number, byte[] content) {
    List<Part> others = new ArrayList<>(parts);
    int at = number % parts.size();
    others.set(at, new Part(parts.get(at).name(), content));
    return new WorkbookFile(others);
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Part part : parts) {
        zip.putNextEntry(new ZipEntry(part.name()));
        zip.write(part.content());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }
}
