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
    orderCodes();
    boolean hasNumbers = has(BomField.MPN);
    boolean hasDesignators = has(BomField.DESIGNATOR);
    values();
    for (Candidate each : all) {
      if (!hasNumbers && each.is(BomField.PART_NUMBER) && isOutdone(each)) {
        each.take(
            each.taken().orElseThrow().as(BomField.INTERNAL_NUMBER),
            ColumnScores.LIKELY_CELLS,
            "Another column of part numbers stands beside the manufacturers.");
      }
    }
    for (Candidate each : all) {
      each.taken().ifPresent(column -> decide(each, column, hasNumbers, hasDesignators));
    }
  }

  /**
   * {@code Bestellnummer} and {@code Order Code}, beside the makers and with nothing else to order
   * by: theirs, unless they look like a supplier's.
   */
  private void orderCodes() {
    if (has(BomField.MPN) || has(BomField.PART_NUMBER) || has(BomField.SUPPLIER)) {
      return;
    }
    for (Candidate each : all) {
      if (each.is(BomField.DISTRIBUTOR_NUMBER) && isBesideMaker(each) && mayBeMakers(each)) {
        each.take(
            each.taken().orElseThrow().as(BomField.MPN),
            ColumnScores.LIKELY_CELLS,
            "The manufacturers stand beside it, and nothing else is a part number.");
      }
    }
  }

  private static boolean mayBeMakers(Candidate each) {
    ColumnContent content = each.content();
    return ColumnAliases.hints(each.title()).contains(BomField.MPN)
        && content.share(CellShape.MPN) >= ColumnScores.MOST_CELLS
        && content.share(StandIns::hasLetter) >= ColumnScores.ENOUGH_CELLS
        && content.share(cell -> CodeShapes.of(cell).isPresent()) <= ColumnScores.HARDLY_ANY;
  }

  private static boolean hasLetter(String cell) {
    return cell.chars().anyMatch(Character::isLetter);
  }

  /** Of several columns of values that counts first which looks most like it. */
  private void values() {
    List<Candidate> values = all.stream().filter(each -> each.is(BomField.VALUE)).toList();
    double most = values.stream().mapToDouble(StandIns::share).max().orElse(0);
    if (values.size() > 1 && most >= 0.5) {
      values.stream()
          .filter(each -> share(each) < most / 2)
          .forEach(each -> each.taken().ifPresent(column -> each.refine(column.numbered(2))));
    }
  }

  private static double share(Candidate each) {
    return each.content().share(CellShape.VALUE);
  }

  /** Beside the makers stands their number. */
  private boolean isBesideMaker(Candidate each) {
    return all.stream()
        .anyMatch(
            other ->
                other.is(BomField.MANUFACTURER) && Math.abs(other.index() - each.index()) == 1);
  }

  private static int number(Candidate each) {
    return each.taken().map(BomColumn::number).orElse(0);
  }

  private boolean isOutdone(Candidate each) {
    return !isBesideMaker(each)
        && all.stream()
            .anyMatch(
                other ->
                    other != each
                        && other.is(BomField.PART_NUMBER)
                        && number(other) == number(each)
                        && isBesideMaker(other)
                        && other.content().share(CellShape.MPN) >= ColumnScores.MOST_CELLS
                        && !repeats(each.content().cells(), other.content().cells()));
  }

  private boolean has(BomField field) {
    return all.stream().anyMatch(each -> each.isFirst(field));
  }

  private void decide(
      Candidate each, BomColumn column, boolean hasNumbers, boolean hasDesignators) {
    if (column.field() == BomField.PART_NUMBER) {
      number(each, column, hasNumbers);
    } else if (column.field() == BomField.PART) {
      if (hasDesignators && !has(BomField.VALUE)) {
        each.refine(column.as(BomField.VALUE));
      } else if (hasDesignators) {
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
