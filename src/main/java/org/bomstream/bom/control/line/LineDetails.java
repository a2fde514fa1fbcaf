package org.bomstream.bom.control.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bomstream.bom.control.cell.BrokenNumber;
import org.bomstream.bom.control.cell.CellShape;
import org.bomstream.bom.control.cell.CellText;
import org.bomstream.bom.control.cell.MakerNames;
import org.bomstream.bom.control.cell.Placeholders;
import org.bomstream.bom.control.column.BomColumn;
import org.bomstream.bom.control.column.BomColumns;
import org.bomstream.bom.control.column.BomField;
import org.bomstream.bom.control.column.CodeShapes;
import org.bomstream.bom.control.table.SheetRow;
import org.bomstream.bom.entity.LineDetail;
import org.bomstream.bom.entity.SecondSource;
import org.jspecify.annotations.Nullable;

/** Reads what else a row says: value, package, note, second sources, the file's other columns. */
final class LineDetails {
  private static final int LONGEST = 255;
  private static final int LONGEST_NOTE = 1_000;
  private static final int MOST_ALTERNATES = 20;

  private final BomColumns columns;
  private final SheetRow titles;
  private final Set<Integer> ours;
  private long room;

  /**
   * @param room bytes that other columns may take in all: whoever needs them has the file
   */
  LineDetails(BomColumns columns, SheetRow titles, long room) {
    this.columns = columns;
    this.titles = titles;
    this.ours = columns.known().stream().map(BomColumn::index).collect(Collectors.toSet());
    this.room = room;
  }

  /** Whether other columns were left out for want of room. */
  boolean isFull() {
    return room < 0;
  }

  LineDetail of(SheetRow row, PartNaming naming, List<String> sameCell, List<String> makers) {
    return new LineDetail(
        value(BomField.VALUE, row, LONGEST),
        columns.value(BomField.PACKAGE, row).map(LineDetails::size).orElse(null),
        value(BomField.NOTE, row, LONGEST_NOTE),
        alternates(row, naming, sameCell, makers),
        value(BomField.INTERNAL_NUMBER, row, LONGEST),
        extra(row));
  }

  private static String size(String cell) {
    return CellText.first(LONGEST, BrokenNumber.size(cell));
  }

  private @Nullable String value(BomField field, SheetRow row, int longest) {
    return columns.value(field, row).map(text -> CellText.first(longest, text)).orElse(null);
  }

  private List<SecondSource> alternates(
      SheetRow row, PartNaming naming, List<String> sameCell, List<String> makers) {
    List<SecondSource> found = new ArrayList<>();
    // As many makers as numbers: each has its own.
    boolean isPaired = makers.size() == sameCell.size() + 1;
    for (int i = 0; i < sameCell.size(); i++) {
      found.add(new SecondSource(sameCell.get(i), isPaired ? makers.get(i + 1) : null));
    }
    columns
        .of(BomField.MPN)
        .filter(BomColumn::isAlternate)
        .filter(column -> naming.mpn().filter(column::equals).isEmpty())
        .forEach(column -> alternate(column, row).ifPresent(found::add));
    return found.stream().distinct().limit(MOST_ALTERNATES).toList();
  }

  private Optional<SecondSource> alternate(BomColumn column, SheetRow row) {
    String number = row.cell(column.index());
    boolean isNumber =
        PartNaming.isName(number)
            && (number.indexOf(' ') < 0 || CellShape.isNumberOfAPart(number))
            && !MakerNames.isMaker(number)
            && number.length() <= LONGEST
            && !column.isOrderCode(number)
            && CodeShapes.of(number).isEmpty();
    return isNumber
        ? Optional.of(
            new SecondSource(
                number,
                columns
                    .manufacturer(column, row)
                    .filter(maker -> maker.length() <= LONGEST)
                    .orElse(null)))
        : Optional.empty();
  }

  private Map<String, String> extra(SheetRow row) {
    Map<String, String> extra = new LinkedHashMap<>();
    for (int index = 0;
        index < row.cells().size() && extra.size() < LineDetail.MOST_EXTRA;
        index++) {
      String cell = row.cell(index);
      String title = CellText.first(LineDetail.LONGEST_EXTRA, titles.cell(index));
      if (!cell.isEmpty() && !title.isEmpty() && !ours.contains(index) && room >= 0) {
        if (Placeholders.isPresent(cell)) {
          String text = CellText.first(LineDetail.LONGEST_EXTRA, cell);
          room -= 2L * text.length();
          extra.putIfAbsent(title, text);
        }
      }
    }
    return extra;
  }
}
