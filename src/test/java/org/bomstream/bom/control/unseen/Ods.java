package org.bomstream.bom.control.unseen;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes sheets as an OpenDocument spreadsheet. */
final class Ods {
  private Ods() {}

  static byte[] of(List<SheetText> sheets) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    parts.put("content.xml", document(sheets.stream().map(Ods::sheet).collect(joining())));
    return Zip.of(parts);
  }

  private static String document(String tables) {
    return """
      <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
      xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
      xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" \
      xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"><office:automatic-styles>\
      <style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>\
      <style:style style:name="struck" style:family="table-cell">\
      <style:text-properties style:text-line-through-style="solid"/></style:style>\
      </office:automatic-styles><office:body><office:spreadsheet>%s</office:spreadsheet></office:body>\
      </office:document-content>\
      """
        .formatted(tables);
  }

  private static String sheet(SheetText sheet) {
    int columns = sheet.rows.stream().mapToInt(List::size).max().orElse(0);
    return "<table:table table:name=\"%s\"%s>%s%s</table:table>"
        .formatted(
            sheet.name,
            sheet.isHidden ? " table:style-name=\"hidden\"" : "",
            IntStream.range(0, columns)
                .mapToObj(
                    c -> "<table:table-column%s/>".formatted(seen(sheet.hiddenColumns.contains(c))))
                .collect(joining()),
            IntStream.range(0, sheet.rows.size()).mapToObj(r -> row(sheet, r)).collect(joining()));
  }

  private static String seen(boolean isHidden) {
    return isHidden ? " table:visibility=\"collapse\"" : "";
  }

  private static String row(SheetText sheet, int row) {
    return "<table:table-row%s>%s</table:table-row>"
        .formatted(
            seen(sheet.hiddenRows.contains(row)),
            IntStream.range(0, sheet.rows.get(row).size())
                .mapToObj(column -> cell(sheet, row, column))
                .collect(joining()));
  }

  private static String cell(SheetText sheet, int row, int column) {
    String spans = "";
    for (CellRangeAddress range : sheet.merged) {
      if (range.isInRange(row, column)) {
        if (range.getFirstRow() != row || range.getFirstColumn() != column) {
          return "<table:covered-table-cell/>";
        }
        spans =
            " table:number-rows-spanned=\"%d\" table:number-columns-spanned=\"%d\""
                .formatted(range.getLastRow() - row + 1, range.getLastColumn() - column + 1);
      }
    }
    SheetText.Cell cell = sheet.rows.get(row).get(column);
    String style = sheet.isStruck(row, column) ? " table:style-name=\"struck\"" : "";
    return "<table:table-cell%s%s%s>%s</table:table-cell>"
        .formatted(
            spans,
            style,
            cell.isNumber()
                ? number(cell, sheet.format(row, column))
                : " office:value-type=\"string\"",
            paragraphs(cell, sheet.format(row, column)));
  }

  private static String number(SheetText.Cell cell, String format) {
    double value = Double.parseDouble(cell.text());
    String formula =
        cell.formula().isEmpty() ? "" : " table:formula=\"of:=%s\"".formatted(cell.formula());
    return format.contains("d")
        ? " office:value-type=\"date\" office:date-value=\"%s\""
            .formatted(DateUtil.getLocalDateTime(value).toLocalDate())
        : "%s office:value-type=\"float\" office:value=\"%s\"".formatted(formula, cell.text());
  }

  private static String paragraphs(SheetText.Cell cell, String format) {
    String text =
        cell.isNumber() && !format.equals("General")
            ? new DataFormatter().formatRawCellContents(Double.parseDouble(cell.text()), -1, format)
            : cell.text();
    return text.isEmpty()
        ? ""
        : text.lines().map(line -> "<text:p>" + Zip.escaped(line) + "</text:p>").collect(joining());
  }
}
