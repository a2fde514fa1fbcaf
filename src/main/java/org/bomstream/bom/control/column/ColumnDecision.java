package org.bomstream.bom.control.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bomstream.bom.control.reading.ColumnChoice;
import org.bomstream.bom.control.reading.FoundColumn;
import org.bomstream.bom.control.reading.OurFields;
import org.bomstream.bom.control.table.SheetRow;

/**
 * What the columns of a table hold.
 *
 * @param columns those of ours
 * @param found all that have a title or a cell, with why
 * @param ordinal the column that counts the rows; empty where none does
 */
public record ColumnDecision(BomColumns columns, List<FoundColumn> found, OptionalInt ordinal) {

  /**
   * Judges by the title row and rows below it.
   *
   * @param titles in the place of their columns; blank where the table has no titles
   * @param rows as many as are looked at
   * @param mapped what a person says
   * @throws org.bomstream.problem.Problem 422 when the table lacks what {@code mapped} names
   */
  public static ColumnDecision of(
      SheetRow titles, List<SheetRow> rows, Map<String, ColumnChoice> mapped) {
    List<Candidate> all = candidates(titles, rows);
    List<Integer> beside = TablesBeside.second(titles);
    List<Candidate> others = all.stream().filter(each -> beside.contains(each.index())).toList();
    all.removeAll(others);
    others.forEach(each -> each.drop(TablesBeside.WHY));
    all.forEach(TitleJudge::judge);
    new ContentJudge(all).judge();
    new StandIns(all).decide();
    new Pairs(all).number();
    new MappedColumns(all).obey(mapped);
    all.addAll(others);
    all.sort(Comparator.comparingInt(Candidate::index));
    return new ColumnDecision(
        BomColumns.of(all.stream().map(Candidate::taken).flatMap(Optional::stream).toList()),
        all.stream().map(Candidate::found).toList(),
        all.stream()
            .filter(each -> each.isFree() && each.content().isOrdinal())
            .mapToInt(Candidate::index)
            .findFirst());
  }

  private static List<Candidate> candidates(SheetRow titles, List<SheetRow> rows) {
    int width =
        Math.max(
            titles.cells().size(),
            rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    List<Candidate> all = new ArrayList<>();
    for (int index = 0; index < width; index++) {
      ColumnContent content = new ColumnContent();
      for (SheetRow row : rows) {
        content.count(row, index);
      }
      if (!titles.cell(index).isEmpty() || content.filled() > 0) {
        all.add(new Candidate(index, titles.cell(index), content));
      }
    }
    return all;
  }

  /**
   * The columns as a mapping says them. A field that several columns hold in turn is left open, as
   * one that is found again by itself; one that no column holds is none.
   */
  public Map<String, ColumnChoice> mapping() {
    Map<String, ColumnChoice> mapping = new LinkedHashMap<>();
    for (String field : OurFields.SINGLE) {
      if (found.stream().noneMatch(column -> field.equals(column.field()))) {
        mapping.put(field, ColumnChoice.NONE);
      }
    }
    for (FoundColumn column : found) {
      String field = column.field();
      if (field != null && isTheOnlyOne(field) && isWhole(column)) {
        mapping.put(
            field, isTheOnlyTitle(column) ? title(column) : ColumnChoice.of(column.index()));
      }
    }
    return mapping;
  }

  /** A column of part numbers in which order codes stand is more than one field. */
  private boolean isWhole(FoundColumn column) {
    return columns.known().stream()
        .noneMatch(
            known ->
                known.index() == column.index()
                    && known.field() == BomField.MPN
                    && known.codesOf().isPresent());
  }

  private boolean isTheOnlyOne(String field) {
    return found.stream().filter(column -> field.equals(column.field())).count() == 1;
  }

  private boolean isTheOnlyTitle(FoundColumn column) {
    return !column.title().isEmpty()
        && found.stream().filter(other -> other.title().equals(column.title())).count() == 1;
  }

  private static ColumnChoice title(FoundColumn column) {
    return ColumnChoice.of(column.title());
  }

  /** How much the table looks like a BOM, from 0 to 1. */
  public double score() {
    double sum = 0;
    for (FoundColumn column : found) {
      sum += column.field() == null ? 0 : column.confidence();
    }
    double score = Math.min(1, sum / 5);
    return Math.round((columns.areUsable() ? score : score / 3) * 100) / 100.0;
  }
}
