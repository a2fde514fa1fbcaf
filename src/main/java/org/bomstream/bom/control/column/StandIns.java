package org.bomstream.bom.control.column;

import java.util.List;
import java.util.Map;
import org.bomstream.bom.control.cell.CellShape;

/** Decides what becomes of columns whose titles mean several things. */
final class StandIns {
  private final List<Candidate> all;

  StandIns(List<Candidate> all) {
    this.all = all;
  }

  void decide() {
    boolean hasNumbers = has(BomField.MPN);
    boolean hasDesignators = has(BomField.DESIGNATOR);
    for (Candidate each : all) {
      each.taken().ifPresent(column -> decide(each, column, hasNumbers, hasDesignators));
    }
  }

  private boolean has(BomField field) {
    return all.stream().anyMatch(each -> each.isFirst(field));
  }

  private void decide(
      Candidate each, BomColumn column, boolean hasNumbers, boolean hasDesignators) {
    if (column.field() == BomField.PART_NUMBER) {
      number(each, column, hasNumbers);
    } else if (column.field() == BomField.PART) {
      if (hasDesignators) {
        each.drop("Another column has the designators.");
      } else {
        each.refine(column.as(BomField.DESIGNATOR));
      }
    }
  }

  private void number(Candidate each, BomColumn column, boolean hasNumbers) {
    if (!hasNumbers || column.codesOf().isPresent()) {
      each.refine(column.as(BomField.MPN));
    } else if (repeats(each)) {
      each.take(
          column,
          ColumnScores.SURE,
          "It says the same as another column, and is taken where that one is blank.");
    } else if (has(BomField.INTERNAL_NUMBER)) {
      each.drop("Another column has the manufacturers' part numbers, and this differs from it.");
    } else {
      double score = ColumnScores.LIKELY_CELLS;
      each.take(
          column.as(BomField.INTERNAL_NUMBER),
          score,
          "Another column has the manufacturers' part numbers, and this differs from it.");
    }
  }

  /** Wherever both are filled the two columns say the same as a rule. */
  private boolean repeats(Candidate each) {
    return all.stream()
            .filter(other -> other.is(BomField.MPN) && other != each)
            .anyMatch(other -> repeats(each.content().cells(), other.content().cells()))
        && each.content().share(CellShape.MPN) >= 0.5;
  }

  private static boolean repeats(Map<Integer, String> cells, Map<Integer, String> others) {
    long both = cells.keySet().stream().filter(others::containsKey).count();
    long same =
        cells.entrySet().stream()
            .filter(cell -> cell.getValue().equalsIgnoreCase(others.get(cell.getKey())))
            .count();
    return same > 0 && 2 * same >= both;
  }
}
