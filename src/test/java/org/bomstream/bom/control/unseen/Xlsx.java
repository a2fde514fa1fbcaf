package org.bomstream.bom.control.unseen;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes sheets as a workbook in Office Open XML. */
final class Xlsx {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** Format and strike of each style, in the order of their numbers. */
  private final List<String> styles = new ArrayList<>();

  private Xlsx() {}

  static byte[] of(List<SheetText> sheets) throws IOException {
    return new Xlsx().bytes(sheets);
  }

  private byte[] bytes(List<SheetText> sheets) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder listed = new StringBuilder();
    StringBuilder links = new StringBuilder(link("styles", "rId0", "styles.xml"));
    for (int i = 1; i <= sheets.size(); i++) {
      SheetText sheet = sheets.get(i - 1);
      parts.put("xl/worksheets/sheet%d.xml".formatted(i), sheet(sheet));
      listed.append(
          "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\" state=\"%s\"/>"
              .formatted(sheet.name, i, i, sheet.isHidden ? "hidden" : "visible"));
      links.append(link("worksheet", "rId" + i, "worksheets/sheet%d.xml".formatted(i)));
    }
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(MAIN, LINKS, listed));
    parts.put("xl/_rels/workbook.xml.rels", links(links.toString()));
    parts.put("_rels/.rels", links(link("officeDocument", "rId1", "xl/workbook.xml")));
    parts.put("xl/styles.xml", styles());
    parts.put("[Content_Types].xml", "<Types/>");
    return Zip.of(parts);
  }

  private String sheet(SheetText sheet) {
    return "<worksheet xmlns=\"%s\">%s<sheetData>%s</sheetData>%s</worksheet>"
        .formatted(
            MAIN,
            all("cols", sheet.hiddenColumns.stream().map(Xlsx::hidden).collect(joining())),
            IntStream.range(0, sheet.rows.size())
                .mapToObj(row -> row(sheet, row))
                .collect(joining()),
            all("mergeCells", sheet.merged.stream().map(Xlsx::merged).collect(joining())));
  }

  private static String all(String element, String within) {
    return within.isEmpty() ? "" : "<%s>%s</%s>".formatted(element, within, element);
  }

  private static String hidden(int column) {
    return "<col min=\"%d\" max=\"%d\" width=\"9\" hidden=\"1\"/>"
        .formatted(column + 1, column + 1);
  }

  private static String merged(CellRangeAddress range) {
    return "<mergeCell ref=\"%s\"/>".formatted(range.formatAsString());
  }

  private String row(SheetText sheet, int row) {
    return "<row r=\"%d\"%s>%s</row>"
        .formatted(
            row + 1,
            sheet.hiddenRows.contains(row) ? " hidden=\"1\"" : "",
            IntStream.range(0, sheet.rows.get(row).size())
                .mapToObj(column -> cell(sheet, row, column))
                .collect(joining()));
  }

  private String cell(SheetText sheet, int row, int column) {
    SheetText.Cell cell = sheet.rows.get(row).get(column);
    String head =
        "r=\"%s\" s=\"%d\"".formatted(SheetText.place(row, column), style(sheet, row, column));
    if (cell.isNumber()) {
      return "<c %s>%s<v>%s</v></c>".formatted(head, all("f", cell.formula()), cell.text());
    }
    return cell.text().isEmpty()
        ? "<c %s/>".formatted(head)
        : "<c %s t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(head, Zip.escaped(cell.text()));
  }

  private int style(SheetText sheet, int row, int column) {
    String style = sheet.format(row, column) + (sheet.isStruck(row, column) ? "\n1" : "\n0");
    if (!styles.contains(style)) {
      styles.add(style);
    }
    return styles.indexOf(style);
  }

  private String styles() {
    return """
    <styleSheet xmlns="%s"><numFmts>%s</numFmts>\
    <fonts><font/><font><strike/></font></fonts><fills><fill/></fills><borders><border/></borders>\
    <cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>\
    """
        .formatted(
            MAIN,
            IntStream.range(0, styles.size())
                .mapToObj(
                    i ->
                        "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
                            .formatted(200 + i, styles.get(i).split("\n")[0]))
                .collect(joining()),
            IntStream.range(0, styles.size())
                .mapToObj(
                    i ->
                        "<xf numFmtId=\"%d\" fontId=\"%s\"/>"
                            .formatted(200 + i, styles.get(i).split("\n")[1]))
                .collect(joining()));
  }

  private static String links(String all) {
    return "<Relationships xmlns=\"%s\">%s</Relationships>"
        .formatted("http://schemas.openxmlformats.org/package/2006/relationships", all);
  }

  private static String link(String type, String id, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, LINKS, type, target);
  }
}
