package org.bomstream.bom.control.column;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bomstream.bom.control.cell.CellShape;

/** Looks for columns among those that are taken for nothing yet. */
class CellSearch {
  final List<Candidate> all;

  CellSearch(List<Candidate> all) {
    this.all = all;
  }

  boolean has(BomField field) {
    return all.stream().anyMatch(candidate -> candidate.isFirst(field));
  }

  Stream<Candidate> free() {
    return all.stream().filter(Candidate::isFree).filter(each -> each.content().filled() > 0);
  }

  /** The free column with the largest share of such cells, if the share is large enough. */
  void best(BomField field, CellShape shape, Predicate<Candidate> allowed) {
    free()
        .filter(each -> suffices(each, field, shape))
        .filter(allowed)
        .max(Comparator.comparingDouble(each -> weight(each, field, shape)))
        .ifPresent(each -> take(each, field, score(each, field)));
  }

  private static boolean suffices(Candidate each, BomField field, CellShape shape) {
    boolean isHinted = ColumnAliases.hints(each.title()).contains(field);
    double share = each.content().share(shape);
    return isHinted
        ? share >= ColumnScores.ENOUGH_CELLS
        : share >= ColumnScores.MOST_CELLS && each.content().filled() >= ColumnScores.FEWEST_ALONE;
  }

  private static double weight(Candidate each, BomField field, CellShape shape) {
    boolean isHinted = ColumnAliases.hints(each.title()).contains(field);
    return each.content().share(shape) + (isHinted ? ColumnScores.HINT * 2 : 0);
  }

  private static double score(Candidate each, BomField field) {
    boolean isHinted = ColumnAliases.hints(each.title()).contains(field);
    double cells =
        field == BomField.DESIGNATOR ? ColumnScores.TELLING_CELLS : ColumnScores.LIKELY_CELLS;
    return cells + (isHinted ? ColumnScores.HINT : 0);
  }

  static void take(Candidate each, BomField field, double score) {
    each.take(column(each, field), score, "Its cells look like that.");
  }

  static BomColumn column(Candidate each, BomField field) {
    return new BomColumn(each.index(), each.title(), field, 0, Optional.empty());
  }
}
