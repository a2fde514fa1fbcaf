package org.bomstream.bom.control.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bomstream.bom.control.reading.FoundColumn;
import org.bomstream.bom.control.reading.FoundColumn.Rival;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table while it is judged: what it is taken for so far, and what else it may be.
 */
final class Candidate {
  private static final int MOST_RIVALS = 3;

  private final int index;
  private final String title;
  private final ColumnContent content;
  private final List<Rival> rivals = new ArrayList<>();
  private @Nullable BomColumn taken;
  private double score = 1;
  private String why = "";

  Candidate(int index, String title, ColumnContent content) {
    this.index = index;
    this.title = title;
    this.content = content;
  }

  int index() {
    return index;
  }

  String title() {
    return title;
  }

  ColumnContent content() {
    return content;
  }

  double score() {
    return score;
  }

  Optional<BomColumn> taken() {
    return Optional.ofNullable(taken);
  }

  boolean isFree() {
    return taken == null;
  }

  boolean is(BomField field) {
    return taken != null && taken.field() == field;
  }

  /** Holds that field of the part itself, as opposed to that of a second source. */
  boolean isFirst(BomField field) {
    return taken != null && taken.field() == field && !taken.isAlternate();
  }

  void take(BomColumn column, double howSure, String because) {
    if (taken != null && taken.field() != column.field()) {
      rival(taken.field(), score);
    }
    taken = column;
    score = Math.clamp(howSure, 0, 1);
    why = because;
  }

  /** The same field, otherwise numbered or with codes of its own. */
  void refine(BomColumn column) {
    taken = column;
  }

  void drop(String because) {
    if (taken != null) {
      rival(taken.field(), score);
    }
    taken = null;
    score = ColumnScores.LIKELY_CELLS;
    why = because;
  }

  void rival(BomField field, double howLikely) {
    String name = field.ours();
    if (name != null && howLikely >= ColumnScores.RIVAL) {
      rivals.add(new Rival(name, rounded(howLikely)));
    }
  }

  FoundColumn found() {
    String field = taken == null ? null : FieldNames.of(taken);
    String because = why.isEmpty() ? "Its title is none of those that are known." : why;
    return new FoundColumn(
        index, title, field, rounded(score), because, rivals(field), content.samples());
  }

  private List<Rival> rivals(@Nullable String field) {
    return rivals.stream()
        .filter(rival -> !rival.field().equals(field))
        .sorted(Comparator.comparingDouble(rival -> -rival.confidence()))
        .distinct()
        .limit(MOST_RIVALS)
        .toList();
  }

  private static double rounded(double number) {
    return Math.round(Math.clamp(number, 0, 1) * 100) / 100.0;
  }
}
