package org.bomstream.bom.control.file.old;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.bomstream.bom.control.budget.ImportBudget;
import org.jspecify.annotations.Nullable;

/** Puts a workbook's sheets together from its records, which come in the file's order. */
final class OldRecords implements HSSFListener {
  private final ImportBudget budget;
  private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> {});
  private final List<BoundSheetRecord> listed = new ArrayList<>();
  private final List<OldRows> sheets = new ArrayList<>();
  private final OldStyles styles = new OldStyles();
  private @Nullable SSTRecord strings;
  private @Nullable FormulaRecord textFormula;

  OldRecords(ImportBudget budget) {
    this.budget = budget;
  }

  @Override
  public void processRecord(Record record) {
    budget.read();
    formats.processRecord(record);
    switch (record) {
      case BOFRecord begin when begin.getType() == BOFRecord.TYPE_WORKSHEET ->
          sheets.add(new OldRows(budget));
      case BoundSheetRecord sheet -> listed.add(sheet);
      case FontRecord font -> styles.font(font);
      case ExtendedFormatRecord style -> styles.style(style);
      case MergeCellsRecord ranges when !sheets.isEmpty() -> merge(ranges);
      case SSTRecord texts -> strings = texts;
      case RowRecord row when row.getZeroHeight() && !sheets.isEmpty() ->
          sheets.getLast().hideRow(row.getRowNumber());
      case ColumnInfoRecord columns when columns.getHidden() && !sheets.isEmpty() ->
          sheets.getLast().hideColumns(columns.getFirstColumn(), columns.getLastColumn());
      case StringRecord text when textFormula != null -> {
        put(textFormula, text.getString());
        textFormula = null;
      }
      case CellValueRecordInterface cell when !sheets.isEmpty() -> read(cell);
      default -> {}
    }
  }

  private void read(CellValueRecordInterface cell) {
    switch (cell) {
      case LabelSSTRecord text when strings != null ->
          put(cell, styles.text(strings.getString(text.getSSTIndex())));
      case LabelRecord text -> put(cell, text.getValue());
      case NumberRecord number ->
          put(cell, OldNumber.text(number.getValue(), formats.getFormatString(number)));
      case FormulaRecord formula when formula.hasCachedResultString() -> textFormula = formula;
      case FormulaRecord formula ->
          put(cell, OldNumber.text(formula.getValue(), formats.getFormatString(formula)));
      default -> {}
    }
  }

  private void merge(MergeCellsRecord ranges) {
    for (int i = 0; i < ranges.getNumAreas(); i++) {
      var range = ranges.getAreaAt(i);
      sheets.getLast().merge(range.getFirstRow(), range.getLastRow(), range.getFirstColumn());
    }
  }

  private void put(CellValueRecordInterface cell, String text) {
    sheets.getLast().put(cell.getRow(), cell.getColumn(), text, styles.isStruck(cell.getXFIndex()));
  }

  /** Sheets with charts alone are listed too, and have no rows. */
  OldWorkbook workbook() {
    List<OldSheet> seen = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    for (int i = 0; i < Math.min(listed.size(), sheets.size()); i++) {
      BoundSheetRecord sheet = listed.get(i);
      if (sheet.isHidden() || sheet.isVeryHidden()) {
        hidden.add(sheet.getSheetname());
      } else {
        seen.add(new OldSheet(sheet.getSheetname(), sheets.get(i).all(), sheets.get(i).hidden()));
      }
    }
    return new OldWorkbook(seen, hidden);
  }
}
