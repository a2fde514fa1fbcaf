package org.bomstream.bom.control.unseen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/** Writes sheets as an old Excel workbook. */
final class Xls {
  private Xls() {}

  static byte[] of(List<SheetText> sheets) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (SheetText each : sheets) {
        HSSFSheet sheet = book.createSheet(each.name);
        for (int row = 0; row < each.rows.size(); row++) {
          sheet.createRow(row).setZeroHeight(each.hiddenRows.contains(row));
          for (int column = 0; column < each.rows.get(row).size(); column++) {
            fill(sheet.getRow(row).createCell(column), each);
          }
        }
        each.merged.forEach(sheet::addMergedRegion);
        each.hiddenColumns.forEach(column -> sheet.setColumnHidden(column, true));
        book.setSheetHidden(book.getSheetIndex(sheet), each.isHidden);
      }
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void fill(HSSFCell cell, SheetText sheet) {
    SheetText.Cell text = sheet.rows.get(cell.getRowIndex()).get(cell.getColumnIndex());
    if (!text.formula().isEmpty()) {
      cell.setCellFormula(text.formula());
    }
    if (text.isNumber()) {
      cell.setCellValue(Double.parseDouble(text.text()));
    } else if (!text.text().isEmpty()) {
      cell.setCellValue(text.text());
    }
    cell.setCellStyle(style(cell, sheet));
  }

  private static HSSFCellStyle style(HSSFCell cell, SheetText sheet) {
    HSSFWorkbook book = cell.getSheet().getWorkbook();
    HSSFCellStyle style = book.createCellStyle();
    HSSFFont font = book.createFont();
    font.setStrikeout(sheet.isStruck(cell.getRowIndex(), cell.getColumnIndex()));
    style.setFont(font);
    style.setDataFormat(
        book.createDataFormat().getFormat(sheet.format(cell.getRowIndex(), cell.getColumnIndex())));
    return style;
  }
}
